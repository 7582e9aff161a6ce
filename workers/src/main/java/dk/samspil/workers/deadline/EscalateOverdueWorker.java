package dk.samspil.workers.deadline;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Notes that a deadline has passed, puts a message to the department into the outbox, and begins the ladder: the process
 * {@code escalation} tells the next rung when the task stays open.
 */
@Component
class EscalateOverdueWorker implements JobWorker {

    private final DeadlineAlert alert;
    private final Escalations escalations;
    private final EngineMessages messages;

    EscalateOverdueWorker(DeadlineAlert alert, Escalations escalations, EngineMessages messages) {
        this.alert = alert;
        this.escalations = escalations;
        this.messages = messages;
    }

    @Override
    public String jobType() {
        return "escalate-overdue";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        String department = alert.raise(job, EventKind.OVERDUE, Template.DEADLINE_PASSED);
        escalations.begin(job, department).ifPresent(deadlineId -> climb(job, department, deadlineId.toString()));
        return Map.of();
    }

    private void climb(Job job, String department, String deadlineId) {
        messages.publish(
                "task-overdue",
                deadlineId,
                deadlineId,
                Map.of("journeyId", job.text("journeyId"), "department", department, "deadlineId", deadlineId));
    }
}
