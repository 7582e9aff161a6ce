package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens a draft, or takes up the plan in force, also one that was split: one plan per journey (R2), and each line in it once.
 * What is in force stays so when nothing new is added to it.
 */
@Component
class StartPlanWorker implements JobWorker {

    private final Plans plans;
    private final JourneyEvents events;

    StartPlanWorker(Plans plans, JourneyEvents events) {
        this.plans = plans;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "start-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        Plan taken = plans.currentOrDraft(journeyId, job.text("planType"));
        Plan plan = taken.planned(job.text("planType"));
        plans.save(plan);
        events.bySystem(
                journeyId, EventKind.PLAN_STARTED, job.text("department"), Map.of("planType", plan.typeAhead()));
        return Map.of("planId", plan.planId().toString(), "planInForce", taken.isInForce());
    }
}
