package dk.samspil.workers.transition;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The daily feeder (domain.md P5, M0): everybody who comes near a life transition gets one, and transitions whose
 * milestones have moved, because the rules did, hear of it.
 */
@Component
class FindYearGroupWorker implements JobWorker {

    private final YearGroup group;
    private final TransitionMessages found;
    private final LifeTransitions transitions;
    private final MilestonePlan plan;
    private final EngineMessages messages;
    private final Clock clock;

    FindYearGroupWorker(
            YearGroup group,
            TransitionMessages found,
            LifeTransitions transitions,
            MilestonePlan plan,
            EngineMessages messages,
            Clock clock) {
        this.group = group;
        this.found = found;
        this.transitions = transitions;
        this.plan = plan;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "find-year-group";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        group.due().forEach(found::open);
        found.tellAllWaiting();
        transitions.open().stream().filter(plan::hasMoved).forEach(this::tellRulesChanged);
        return Map.of();
    }

    private void tellRulesChanged(LifeTransition transition) {
        String id = transition.transitionId().toString();
        messages.publish("rules-changed", id, "rules-" + id + "-" + DanishDay.today(clock), Map.of());
    }
}
