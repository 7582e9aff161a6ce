package dk.samspil.workers.plan;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Ends planning without a plan: the citizen did not want one, or no line is left. Nothing is lost of what was
 * written.
 */
@Component
class ClosePlanWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    ClosePlanWorker(Plans plans, PlanLines lines, DeadlineRepository deadlines, JourneyEvents events) {
        this.plans = plans;
        this.lines = lines;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "close-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        boolean refused = plan.state() == PlanState.REFUSED;
        if (!refused) {
            plans.save(plan.become(PlanState.ENDED));
        }
        begin(plan);
        deadlines.fulfil(plan.journeyId(), DeadlineCodes.PLAN_SETTLED);
        String outcome = refused ? "citizen-refused" : "ended";
        events.bySystem(plan.journeyId(), EventKind.PLAN_CLOSED, job.text("department"), Map.of("outcome", outcome));
        return Map.of("outcome", outcome);
    }

    /** Help that was decided goes on without a plan [S18]. */
    private void begin(Plan plan) {
        for (PlanLine line : lines.in(plan.planId(), LineState.DECIDED)) {
            lines.save(line.become(LineState.ACTIVE));
        }
    }
}
