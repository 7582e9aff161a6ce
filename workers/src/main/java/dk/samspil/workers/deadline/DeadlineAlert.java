package dk.samspil.workers.deadline;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notes in the timeline how the deadline of a department's task stands, with the deadline's code, and puts a message to
 * the department into the outbox.
 */
@Component
class DeadlineAlert {

    private final JourneyEvents events;
    private final Outbox outbox;

    DeadlineAlert(JourneyEvents events, Outbox outbox) {
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
        outbox.toDepartment(journeyId, department, template, codes);
    }
}
