package dk.samspil.workers.consent;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.PlanState;
import dk.samspil.workers.plan.Plans;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Without consent to one plan, or when it lapses, each department has its own plan and only the view is common:
 * the lawful way (RSL § 11 b [S27]). A plan in force is split at once; one under way goes on as parallel plans.
 */
@Component
class SplitPlanWorker implements JobWorker {

    private final Plans plans;
    private final Consents consents;
    private final JourneyEvents events;

    SplitPlanWorker(Plans plans, Consents consents, JourneyEvents events) {
        this.plans = plans;
        this.consents = consents;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "split-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        plans.save(plan.state() == PlanState.ACTIVE ? plan.split() : plan.apart());
        consents.endPlanQuestions(plan.journeyId());
        events.bySystem(plan.journeyId(), EventKind.PLAN_SPLIT, null, Map.of());
        return Map.of("planType", Plan.PARALLEL);
    }
}
