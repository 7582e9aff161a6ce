package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The second pair of eyes. Who wrote the conclusion cannot approve it: then nothing is kept, and another person is asked. */
@Component
class RecordApprovalWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final JourneyEvents events;

    RecordApprovalWorker(TaskAnswers answers, AssessmentRepository assessments, JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-approval";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Approval> answer = answers.of(job, Approval.class);
        Assessment assessment = assessments.lock(job);
        if (answer.sender().equals(assessment.assessedBy())) {
            return Map.of("approvalResult", "same-person");
        }
        boolean approved = "approved".equals(answer.content().approval());
        if (approved) {
            assessments.approve(assessment.become(AssessmentState.APPROVED), answer.sender());
        } else {
            assessments.sendBack(
                    assessment.become(AssessmentState.COLLECTED),
                    answer.content().reason());
        }
        events.by(
                answer.sender(),
                assessment.journeyId(),
                approved ? EventKind.ASSESSMENT_APPROVED : EventKind.ASSESSMENT_SENT_BACK,
                job.taskDepartment(),
                Map.of());
        return Map.of("approvalResult", approved ? "approved" : "sent-back");
    }

    /** The forms {@code assessment-approve-assessment} and {@code assessment-approve-as-leader}. */
    record Approval(String approval, String reason) {}
}
