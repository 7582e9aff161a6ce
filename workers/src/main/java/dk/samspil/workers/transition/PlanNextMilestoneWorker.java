package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans by the rules of today what lies ahead, and says what comes next. */
@Component
class PlanNextMilestoneWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final MilestonePlan plan;
    private final Milestones milestones;

    PlanNextMilestoneWorker(LifeTransitions transitions, MilestonePlan plan, Milestones milestones) {
        this.transitions = transitions;
        this.plan = plan;
        this.milestones = milestones;
    }

    @Override
    public String jobType() {
        return "plan-next-milestone";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        List<Milestone> ahead = plan.ahead(transition);
        milestones.plan(transition, ahead);
        transitions.startsLate(transition, ahead.stream().anyMatch(Milestone::late));
        return ahead.isEmpty()
                ? Map.of("milestonesLeft", false)
                : Map.of("milestonesLeft", true, "milestone", ahead.getFirst().variables());
    }
}
