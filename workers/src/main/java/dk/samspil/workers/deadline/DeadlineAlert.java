package dk.samspil.workers.deadline;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notes in the timeline how the deadline of a task stands, with the deadline's code, and puts a message to the department
 * into the outbox; the variable {@code alsoTell} names departments that hear it too, and where the task is the citizen's
 * {@code recipient} says who is asked, and told as well: citizen, custody-holder or guardian.
 */
@Component
class DeadlineAlert {

    private final DeadlineRepository deadlines;
    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final Outbox outbox;

    DeadlineAlert(DeadlineRepository deadlines, JourneyRepository journeys, JourneyEvents events, Outbox outbox) {
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.events = events;
        this.outbox = outbox;
    }

    /** Returns the department whose task it is, which has been told. */
    String raise(Job job, EventKind kind, Template template) {
        UUID journeyId = job.id("journeyId");
        String department = deadlines.heldBy(job);
        Map<String, Object> codes = job.optionalText("deadlineCode")
                .map(code -> Map.<String, Object>of("code", code))
                .orElse(Map.of());
        events.bySystem(journeyId, kind, department, codes);
        Stream.concat(Stream.of(department), job.texts("alsoTell").stream())
                .distinct()
                .forEach(told -> outbox.toDepartment(journeyId, told, template, codes));
        job.optionalText("recipient")
                .ifPresent(asked -> outbox.toAsked(
                        journeyId, journeys.citizenOf(journeyId), asked, Template.CITIZEN_REMINDED, codes));
        return department;
    }
}
