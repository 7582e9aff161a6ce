package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A milestone's time has come; its process is told who has the journey now, years after the transition began. */
@Component
class BeginMilestoneWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final Milestones milestones;
    private final Holders holders;
    private final ParticipantRepository participants;
    private final JourneyEvents events;

    BeginMilestoneWorker(
            LifeTransitions transitions,
            Milestones milestones,
            Holders holders,
            ParticipantRepository participants,
            JourneyEvents events) {
        this.transitions = transitions;
        this.milestones = milestones;
        this.holders = holders;
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "begin-milestone";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        String code = MilestoneCode.of(job);
        milestones.begin(transition.transitionId(), code);
        if (milestones
                .rule(transition.kind(), code)
                .filter(MilestoneRule::joint)
                .isPresent()) {
            participants.join(transition.journeyId(), transition.toDepartment());
        }
        events.bySystem(transition.journeyId(), EventKind.MILESTONE_BEGUN, null, Map.of("milestone", code));
        Map<String, Object> variables = new HashMap<>(holders.of(transition));
        variables.put("tracks", transition.tracks());
        return variables;
    }
}
