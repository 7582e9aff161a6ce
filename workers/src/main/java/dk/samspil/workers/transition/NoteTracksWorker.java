package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the tracks that were found (DMN-8), and plans the milestones, so that everybody sees what comes. */
@Component
class NoteTracksWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final MilestonePlan plan;
    private final Milestones milestones;

    NoteTracksWorker(LifeTransitions transitions, MilestonePlan plan, Milestones milestones) {
        this.transitions = transitions;
        this.plan = plan;
        this.milestones = milestones;
    }

    @Override
    public String jobType() {
        return "note-tracks";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        transitions.confirm(transitions.lock(job), job.texts("tracks"));
        LifeTransition withTracks = transitions.lock(job);
        milestones.plan(withTracks, plan.ahead(withTracks));
        return Map.of();
    }
}
