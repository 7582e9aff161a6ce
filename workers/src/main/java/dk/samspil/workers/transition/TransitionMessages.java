package dk.samspil.workers.transition;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.transition.YearGroup.Candidate;
import dk.samspil.workers.transition.YearGroup.Waiting;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens transitions, and tells journeys about theirs until a process has taken it up. */
@Component
class TransitionMessages {

    private final YearGroup group;
    private final EngineMessages messages;
    private final JourneyEvents events;

    TransitionMessages(YearGroup group, EngineMessages messages, JourneyEvents events) {
        this.group = group;
        this.messages = messages;
        this.events = events;
    }

    void open(Candidate found) {
        if (group.open(found)) {
            events.bySystem(
                    found.journeyId(),
                    EventKind.TRANSITION_FOUND,
                    found.department(),
                    Map.of("transition", found.kind()));
        }
    }

    /** The id makes it one message however often it is told; a journey that has ended goes on first. */
    void tellAllWaiting() {
        group.waiting().forEach(this::tell);
    }

    private void tell(Waiting waiting) {
        String journey = waiting.journeyId().toString();
        String transition = waiting.transitionId().toString();
        if (waiting.journeyEnded()) {
            messages.publish(
                    "journey-reopened",
                    journey,
                    "reopened-" + waiting.id(),
                    Map.of(
                            "journeyId",
                            journey,
                            "citizenId",
                            waiting.citizenId().toString(),
                            "reason",
                            "transition"));
        }
        messages.publish(
                "transition-found",
                journey,
                "found-" + waiting.id(),
                Map.of("transitionId", transition, "transitionProcess", waiting.processId()));
    }
}
