package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends the journey here, because another municipality has taken it over (domain.md § 6, es-flytning). */
@Component
class TransferJourneyWorker implements JobWorker {

    private final EngineMessages messages;

    TransferJourneyWorker(EngineMessages messages) {
        this.messages = messages;
    }

    @Override
    public String jobType() {
        return "transfer-journey";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        String journeyId = job.id("journeyId").toString();
        messages.publish("journey-transferred", journeyId, journeyId, Map.of());
        return Map.of();
    }
}
