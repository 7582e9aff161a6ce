package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the message about the coordinator into the outbox; its text is written when it is sent. */
@Component
class TellCitizenWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    TellCitizenWorker(JourneyRepository journeys, Outbox outbox, JourneyEvents events) {
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "tell-citizen";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        outbox.toCitizen(
                journeyId,
                journeys.citizenOf(journeyId),
                Template.COORDINATOR_NAMED,
                Map.of("submissionId", job.id("submissionId")));
        events.bySystem(journeyId, EventKind.CITIZEN_TOLD, job.text("department"), Map.of());
        return Map.of();
    }
}
