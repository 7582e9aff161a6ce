package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.transition.LifeTransitions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a journey: its deadlines run no more, and the departments hear that it is closed, and not why. */
@Component
class JourneyEnd {

    /** Nobody here has the citizen any more. */
    private static final Set<String> FOR_GOOD = Set.of("death", "transferred");

    private final JourneyRepository journeys;
    private final ParticipantRepository participants;
    private final DeadlineRepository deadlines;
    private final LifeTransitions transitions;
    private final OpenWork work;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final Clock clock;

    JourneyEnd(
            JourneyRepository journeys,
            ParticipantRepository participants,
            DeadlineRepository deadlines,
            LifeTransitions transitions,
            OpenWork work,
            Outbox outbox,
            JourneyEvents events,
            Clock clock) {
        this.journeys = journeys;
        this.participants = participants;
        this.deadlines = deadlines;
        this.transitions = transitions;
        this.work = work;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Ends the journey unless it has ended; says whether it did. The reason is of the code list {@code journey-end}. */
    boolean end(UUID journeyId, String reason) {
        if (!journeys.end(journeyId, reason, OffsetDateTime.now(clock))) {
            return false;
        }
        deadlines.cancelAll(journeyId);
        transitions.endWith(journeyId, reason);
        if (FOR_GOOD.contains(reason)) {
            work.end(journeyId);
        }
        participants
                .present(journeyId)
                .forEach(department -> outbox.toDepartment(journeyId, department, Template.JOURNEY_CLOSED, Map.of()));
        events.bySystem(journeyId, EventKind.JOURNEY_CLOSED, null, Map.of());
        return true;
    }
}
