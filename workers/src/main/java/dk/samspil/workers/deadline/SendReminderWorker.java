package dk.samspil.workers.deadline;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes that a deadline is near, and puts a message to the department into the outbox. */
@Component
class SendReminderWorker implements JobWorker {

    private final DeadlineAlert alert;

    SendReminderWorker(DeadlineAlert alert) {
        this.alert = alert;
    }

    @Override
    public String jobType() {
        return "send-reminder";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        alert.raise(job, EventKind.REMINDED, Template.DEADLINE_NEAR);
        return Map.of();
    }
}
