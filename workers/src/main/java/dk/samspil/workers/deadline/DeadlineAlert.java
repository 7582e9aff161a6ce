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
 * ({@code recipient} is {@code citizen}) the citizen is told as well.
 */
@Component
class DeadlineAlert {

    private static final String CITIZEN = "citizen";

    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final Outbox outbox;

    DeadlineAlert(JourneyRepository journeys, JourneyEvents events, Outbox outbox) {
        this.journeys = journeys;
        this.events = events;
        this.outbox = outbox;
    }

    void raise(Job job, EventKind kind, Template template) {
        UUID journeyId = job.id("journeyId");
        String department = job.text("department");
        Map<String, Object> codes = job.optionalText("deadlineCode")
                .map(code -> Map.<String, Object>of("code", code))
                .orElse(Map.of());
        events.bySystem(journeyId, kind, department, codes);
        Stream.concat(Stream.of(department), job.texts("alsoTell").stream())
                .distinct()
                .forEach(told -> outbox.toDepartment(journeyId, told, template, codes));
        if (job.optionalText("recipient").filter(CITIZEN::equals).isPresent()) {
            outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), Template.CITIZEN_REMINDED, codes);
        }
    }
}
