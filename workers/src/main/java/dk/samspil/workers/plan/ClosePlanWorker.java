package dk.samspil.workers.plan;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Ends planning without a plan: the citizen did not want one, or no line is left. Nothing is lost of what was
 * written. Help that was decided goes on without a plan and is followed up all the same [S18].
 */
@Component
class ClosePlanWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final FirstFollowUp firstFollowUp;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    ClosePlanWorker(
            Plans plans,
            PlanLines lines,
            FirstFollowUp firstFollowUp,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.plans = plans;
        this.lines = lines;
        this.firstFollowUp = firstFollowUp;
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
        begin(plan);
        deadlines.fulfil(plan.journeyId(), DeadlineCodes.PLAN_SETTLED);
        Map<String, Object> end = end(job, plan);
        events.bySystem(
                plan.journeyId(), EventKind.PLAN_CLOSED, job.text("department"), Map.of("outcome", end.get("outcome")));
        return end;
    }

    private void begin(Plan plan) {
        for (PlanLine line : lines.in(plan.planId(), LineState.DECIDED)) {
            lines.save(line.become(LineState.ACTIVE));
        }
    }

    private Map<String, Object> end(Job job, Plan plan) {
        if (plan.state() != PlanState.REFUSED) {
            plans.save(plan.become(PlanState.ENDED));
            return Map.of("outcome", "ended");
        }
        if (lines.in(plan.planId(), LineState.ORDERED, LineState.WAITING, LineState.ACTIVE)
                .isEmpty()) {
            return Map.of("outcome", "citizen-refused");
        }
        OffsetDateTime followUp =
                firstFollowUp.of(plan, Boolean.TRUE.equals(job.variables().get("underEighteen")));
        return Map.of(
                "outcome",
                "help-without-plan",
                "nextFollowUp",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(followUp));
    }
}
