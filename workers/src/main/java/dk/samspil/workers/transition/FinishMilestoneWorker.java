package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A milestone is reached; the one that closes the transition makes it landed. */
@Component
class FinishMilestoneWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final Milestones milestones;
    private final JourneyEvents events;

    FinishMilestoneWorker(LifeTransitions transitions, Milestones milestones, JourneyEvents events) {
        this.transitions = transitions;
        this.milestones = milestones;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "finish-milestone";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        String code = MilestoneCode.of(job);
        milestones.finish(transition.transitionId(), code);
        events.bySystem(transition.journeyId(), EventKind.MILESTONE_REACHED, null, Map.of("milestone", code));
        if (milestones
                .rule(transition.kind(), code)
                .filter(MilestoneRule::closes)
                .isPresent()) {
            transitions.land(transition);
            events.bySystem(transition.journeyId(), EventKind.TRANSITION_OVER, null, Map.of());
        }
        return Map.of();
    }
}
