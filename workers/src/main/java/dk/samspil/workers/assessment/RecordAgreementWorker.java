package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what was agreed with the citizen, and says who is asked only by consent. */
@Component
class RecordAgreementWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final QuestionRepository questions;
    private final JourneyEvents events;

    RecordAgreementWorker(
            TaskAnswers answers, AssessmentRepository assessments, QuestionRepository questions, JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.questions = questions;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-agreement";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Agreement> answer = answers.of(job, Agreement.class);
        Agreement agreement = answer.content();
        Assessment agreed = assessments.lock(job).become(AssessmentState.AGREED);
        // A child is assessed whatever the parents want; an adult decides (retssikkerhedsloven § 11 b).
        boolean refused = agreement.isRefused() && !agreed.ofAChild();
        assessments.agree(agreed, agreement, refused);
        agreement.given().forEach(given -> questions.learn(agreed, given, answer.createdAt(), job.text("department")));
        events.by(
                answer.sender(),
                agreed.journeyId(),
                refused ? EventKind.ASSESSMENT_REFUSED : EventKind.ASSESSMENT_AGREED,
                job.text("department"),
                Map.of());
        return Map.of("sources", refused ? List.of() : agreement.sources());
    }
}
