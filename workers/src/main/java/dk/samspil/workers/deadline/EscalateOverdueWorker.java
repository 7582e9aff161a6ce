package dk.samspil.workers.deadline;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notes that a deadline has passed, puts a message to the department into the outbox, and begins the ladder: the process
 * {@code escalation} tells the next rung when the task stays open. Does the citizen wait for a decision by that deadline, the
 * process {@code new-date} begins too, unless the variable {@code ownNewDate} says that the model has a step for it.
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
        escalations.begin(job, department).ifPresent(late -> {
            begin("task-overdue", job, department, late.deadlineId());
            if (late.newDate() && !Boolean.TRUE.equals(job.variables().get("ownNewDate"))) {
                begin("new-date-owed", job, department, late.deadlineId());
            }
        });
        return Map.of();
    }

    private void begin(String message, Job job, String department, UUID deadlineId) {
        String id = deadlineId.toString();
        messages.publish(
                message,
                id,
                id,
                Map.of("journeyId", job.text("journeyId"), "department", department, "deadlineId", id));
    }
}
