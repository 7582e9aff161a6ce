package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the citizen's comment on the draft, and what the citizen still wants to tell of themselves. */
@Component
class RecordAssessmentCommentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final HearingRepository hearings;
    private final AssessmentRepository assessments;
    private final JourneyEvents events;

    RecordAssessmentCommentWorker(
            TaskAnswers answers, HearingRepository hearings, AssessmentRepository assessments, JourneyEvents events) {
        this.answers = answers;
        this.hearings = hearings;
        this.assessments = assessments;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-assessment-comment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Comment> answer = answers.of(job, Comment.class);
        UUID journeyId = job.id("journeyId");
        Comment comment = answer.content();
        hearings.answer(job.id("hearingId"), journeyId, comment.comment(), comment.source(), answer.createdAt());
        if (comment.tellsMore()) {
            assessments.describe(job.id("assessmentId"), comment.ownDescription(), comment.source());
        }
        events.by(answer.sender(), journeyId, EventKind.ASSESSMENT_COMMENTED, job.text("department"), Map.of());
        return Map.of();
    }

    /** The form {@code assessment-comment-assessment}. */
    record Comment(String comment, String ownDescription, String source) {

        boolean tellsMore() {
            return ownDescription != null && !ownDescription.isBlank();
        }
    }
}
