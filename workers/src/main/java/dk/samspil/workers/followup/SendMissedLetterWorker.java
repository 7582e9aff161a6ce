package dk.samspil.workers.followup;

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

/** After three tries: a letter that says that the help goes on and the door is open. Nothing is closed. */
@Component
class SendMissedLetterWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    SendMissedLetterWorker(JourneyRepository journeys, Outbox outbox, JourneyEvents events) {
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "send-missed-letter";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), Template.FOLLOW_UP_MISSED, Map.of());
        events.bySystem(journeyId, EventKind.MISSED_LETTER_SENT, job.text("department"), Map.of());
        return Map.of();
    }
}
