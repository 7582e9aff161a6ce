package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.PlanState;
import dk.samspil.workers.plan.Plans;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends the plan with its reason; the journey may end after it, and open again. A plan the citizen refused has ended so. */
@Component
class EndFollowUpWorker implements JobWorker {

    private final Plans plans;
    private final JourneyEvents events;

    EndFollowUpWorker(Plans plans, JourneyEvents events) {
        this.plans = plans;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "end-follow-up";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        if (plan.state() != PlanState.REFUSED) {
            plans.save(plan.become(PlanState.ENDED));
        }
        String reason = job.text("planResult");
        events.bySystem(plan.journeyId(), EventKind.FOLLOW_UP_ENDED, job.text("department"), Map.of("result", reason));
        return Map.of("outcome", "ended", "endReason", reason);
    }
}
