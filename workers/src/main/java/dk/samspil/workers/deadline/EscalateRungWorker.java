package dk.samspil.workers.deadline;

import dk.samspil.workers.deadline.Escalations.Overdue;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Climbs the ladder of an overdue task (domain.md § 6): tells the rung whose time has come, and when the next one's comes.
 * There is no next one when the task is done, or the highest rung has been told.
 */
@Component
class EscalateRungWorker implements JobWorker {

    private final Escalations escalations;
    private final Deadlines rules;
    private final ParticipantRepository participants;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final Clock clock;

    EscalateRungWorker(
            Escalations escalations,
            Deadlines rules,
            ParticipantRepository participants,
            Outbox outbox,
            JourneyEvents events,
            Clock clock) {
        this.escalations = escalations;
        this.rules = rules;
        this.participants = participants;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "escalate-rung";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID deadlineId = job.id("deadlineId");
        int reached = job.number("rung");
        Optional<Overdue> overdue = escalations.open(deadlineId);
        overdue.ifPresent(open -> escalations.rung(reached).ifPresent(rung -> tell(deadlineId, open, rung)));
        Map<String, Object> next = new HashMap<>();
        next.put("rung", reached + 1);
        next.put(
                "nextAt",
                overdue.flatMap(open -> escalations.rung(reached + 1))
                        .map(this::timeOf)
                        .orElse(null));
        return next;
    }

    private void tell(UUID deadlineId, Overdue overdue, Rung rung) {
        String department = rung.departmentFor(overdue.department());
        Map<String, Object> codes = Map.of("code", overdue.code(), "audience", rung.audience());
        escalations.told(deadlineId, rung);
        participants.join(overdue.journeyId(), department);
        outbox.toDepartment(overdue.journeyId(), department, Template.DEADLINE_ESCALATED, codes);
        events.bySystem(overdue.journeyId(), EventKind.OVERDUE_ESCALATED, overdue.department(), codes);
    }

    private String timeOf(Rung rung) {
        OffsetDateTime at = rules.dueAt(rung.deadlineCode(), OffsetDateTime.now(clock));
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
