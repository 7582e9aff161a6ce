package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to the youth, and to the parents where the model says so and the youth is not 18. */
@Component
class SendTransitionLetterWorker implements JobWorker {

    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    SendTransitionLetterWorker(JourneyRepository journeys, Outbox outbox, JourneyEvents events) {
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "send-transition-letter";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        UUID citizenId = journeys.citizenOf(journeyId);
        Map<String, Object> parameters = Map.of("transitionId", job.id("transitionId"));
        outbox.toCitizen(journeyId, citizenId, template(job.text("letter")), parameters);
        if (Boolean.TRUE.equals(job.variables().get("toParents"))) {
            outbox.toCustodyHolders(journeyId, citizenId, Template.TRANSITION_BEGINS_PARENTS, parameters);
        }
        events.bySystem(journeyId, EventKind.TRANSITION_LETTER_SENT, job.text("department"), Map.of());
        return Map.of();
    }

    private static Template template(String letter) {
        return switch (letter) {
            case "transition-begins" -> Template.TRANSITION_BEGINS;
            case "youth-support-open" -> Template.YOUTH_SUPPORT_OPEN;
            case "landed" -> Template.LANDED;
            case "youth-support-ends" -> Template.YOUTH_SUPPORT_ENDS;
            default -> throw new JobFault("There is no letter " + letter);
        };
    }
}
