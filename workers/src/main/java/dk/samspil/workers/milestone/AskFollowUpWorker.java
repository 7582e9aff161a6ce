package dk.samspil.workers.milestone;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks the journey's own follow-up to begin: the first after the transition. It runs already, so none is started;
 * nobody submitted anything, so the message says so.
 */
@Component
class AskFollowUpWorker implements JobWorker {

    private final EngineMessages messages;

    AskFollowUpWorker(EngineMessages messages) {
        this.messages = messages;
    }

    @Override
    public String jobType() {
        return "ask-follow-up";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        messages.publish(
                "review-asked",
                job.text("journeyId"),
                "transition-" + job.id("transitionId"),
                Collections.singletonMap("submissionId", null));
        return Map.of();
    }
}
