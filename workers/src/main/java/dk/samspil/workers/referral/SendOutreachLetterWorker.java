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

/**
 * After three tries to reach the citizen: a letter that says who we are and that we come by. The matter is not closed.
 */
@Component
class SendOutreachLetterWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    SendOutreachLetterWorker(JourneyRepository journeys, Outbox outbox, JourneyEvents events) {
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "send-outreach-letter";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), Template.OUTREACH, Map.of());
        events.bySystem(journeyId, EventKind.OUTREACH_LETTER_SENT, job.text("department"), Map.of());
        return Map.of();
    }
}
