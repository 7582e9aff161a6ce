package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.consent.Consents;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The citizen has died: what is unsent to them is stopped, consents end, and the journey closes, in one transaction.
 * Afterwards the outbox sends nothing to who has died. The estate and the relatives are a person's to talk with.
 */
@Component
class RecordDeathWorker implements JobWorker {

    private static final String DEATH = "death";

    private final JourneyRepository journeys;
    private final Consents consents;
    private final Outbox outbox;
    private final JourneyEnd end;

    RecordDeathWorker(JourneyRepository journeys, Consents consents, Outbox outbox, JourneyEnd end) {
        this.journeys = journeys;
        this.consents = consents;
        this.outbox = outbox;
        this.end = end;
    }

    @Override
    public String jobType() {
        return "record-death";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        end.end(journeyId, DEATH);
        outbox.stopToCitizen(journeys.citizenOf(journeyId));
        consents.endAll(journeyId);
        return Map.of("endReason", DEATH);
    }
}
