package dk.samspil.workers.assessment;

import static java.util.function.Predicate.not;

import dk.samspil.workers.contribution.AskedQuestions;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what was agreed with the citizen, and says who is asked, and who of them only by consent. */
@Component
class RecordAgreementWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final QuestionRepository questions;
    private final AskedQuestions asked;
    private final SourceAccess access;
    private final JourneyEvents events;

    RecordAgreementWorker(
            TaskAnswers answers,
            AssessmentRepository assessments,
            QuestionRepository questions,
            AskedQuestions asked,
            SourceAccess access,
            JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.questions = questions;
        this.asked = asked;
        this.access = access;
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
        List<String> sources = refused ? List.of() : agreement.sources();
        String department = job.text("department");
        assessments.agree(agreed, agreement, sources, refused);
        agreement.given().forEach(given -> questions.learn(agreed, given, answer.createdAt(), department));
        agreement.ownQuestions().forEach(own -> asked.put(agreed.assessmentId(), own, department));
        events.by(
                answer.sender(),
                agreed.journeyId(),
                refused ? EventKind.ASSESSMENT_REFUSED : EventKind.ASSESSMENT_AGREED,
                department,
                Map.of());
        return Map.of(
                "contributors", sources.stream().filter(not(access::isParty)).toList(),
                "parties", sources.stream().filter(access::isParty).toList(),
                "sources", sources.stream().filter(access::isOnlyByConsent).toList());
    }
}
