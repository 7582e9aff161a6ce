package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes the journey and tells the citizen. One that has ended already, by death, stays as it is. */
@Component
class CloseJourneyWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final JourneyEnd end;
    private final Outbox outbox;

    CloseJourneyWorker(JourneyRepository journeys, JourneyEnd end, Outbox outbox) {
        this.journeys = journeys;
        this.end = end;
        this.outbox = outbox;
    }

    @Override
    public String jobType() {
        return "close-journey";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        String reason = job.text("endReason");
        if (end.end(journeyId, reason)) {
            Template letter = reason.equals("transferred") ? Template.JOURNEY_TRANSFERRED : Template.JOURNEY_ENDED;
            outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), letter, Map.of());
        }
        return Map.of();
    }
}
