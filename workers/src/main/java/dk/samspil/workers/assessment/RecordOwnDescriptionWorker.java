package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the citizen's own description and who gave it. */
@Component
class RecordOwnDescriptionWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final JourneyEvents events;

    RecordOwnDescriptionWorker(TaskAnswers answers, AssessmentRepository assessments, JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-own-description";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<OwnDescription> answer = answers.of(job, OwnDescription.class);
        Assessment assessment = assessments.lock(job);
        assessments.describe(
                assessment.assessmentId(),
                answer.content().ownDescription(),
                answer.content().source());
        events.by(answer.sender(), assessment.journeyId(), EventKind.DESCRIBED_SELF, job.text("department"), Map.of());
        return Map.of();
    }

    /** The form {@code assessment-describe-self}. */
    record OwnDescription(String ownDescription, String source) {}
}
