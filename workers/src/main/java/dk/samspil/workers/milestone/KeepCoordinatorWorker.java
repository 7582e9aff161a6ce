package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The responsibility is the adult desk's; the youth keeps the coordinator until three months after 18 (DMN-5), and
 * whom the adult desk named stands in.
 */
@Component
class KeepCoordinatorWorker implements JobWorker {

    private final Transitions transitions;
    private final JourneyRepository journeys;
    private final JourneyEvents events;

    KeepCoordinatorWorker(Transitions transitions, JourneyRepository journeys, JourneyEvents events) {
        this.transitions = transitions;
        this.journeys = journeys;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "keep-coordinator";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Transition transition = transitions.lock(job);
        String receiver = job.text("receiver");
        Optional<String> kept = job.optionalText("coordinator");
        // Where leadership decided, the desk has named nobody, and the variable still holds the youth's coordinator.
        Optional<String> adviser =
                job.optionalText("adultCoordinator").filter(named -> !kept.equals(Optional.of(named)));
        if (!job.text("department").equals(receiver)) {
            transitions.comesFrom(transition, job.text("department"));
        }
        transitions.receivedBy(transition, receiver);
        adviser.ifPresent(named -> transitions.nameAdviser(transition, named));
        kept.ifPresent(coordinator -> journeys.nameCoordinator(
                transition.journeyId(), coordinator, adviser.orElse(transition.receivingAdviser())));
        events.bySystem(transition.journeyId(), EventKind.COORDINATOR_KEPT, receiver, Map.of());
        return Map.of();
    }
}
