package dk.samspil.workers.deadline;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes that a deadline has passed, and puts a message to the department into the outbox. */
@Component
class EscalateOverdueWorker implements JobWorker {

    private final DeadlineAlert alert;

    EscalateOverdueWorker(DeadlineAlert alert) {
        this.alert = alert;
    }

    @Override
    public String jobType() {
        return "escalate-overdue";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        alert.raise(job, EventKind.OVERDUE, Template.DEADLINE_PASSED);
        return Map.of();
    }
}
