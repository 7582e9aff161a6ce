package dk.samspil.workers.plan;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts the plan in force in a new version, with the lines that live, the date of the first follow-up (Barnets lov
 * § 95 [S10]; [D] for adults) and a letter. A line still waiting for a place must have its bridge.
 */
@Component
class ActivatePlanWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final PlanSnapshot planSnapshot;
    private final FirstFollowUp firstFollowUp;
    private final DeadlineRepository deadlines;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    ActivatePlanWorker(
            Plans plans,
            PlanLines lines,
            PlanSnapshot planSnapshot,
            FirstFollowUp firstFollowUp,
            DeadlineRepository deadlines,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.plans = plans;
        this.lines = lines;
        this.planSnapshot = planSnapshot;
        this.firstFollowUp = firstFollowUp;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "activate-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job).activated();
        begin(plan);
        OffsetDateTime followUp =
                firstFollowUp.of(plan, Boolean.TRUE.equals(job.variables().get("underEighteen")));
        plans.save(plan);
        planSnapshot.keep(plan);
        deadlines.fulfil(plan.journeyId(), DeadlineCodes.PLAN_SETTLED);
        UUID citizen = journeys.citizenOf(plan.journeyId());
        outbox.toParty(plan.journeyId(), citizen, Template.PLAN_ACTIVE, Map.of("planId", plan.planId()));
        events.bySystem(
                plan.journeyId(), EventKind.PLAN_ACTIVATED, job.text("department"), Map.of("version", plan.version()));
        return Map.of(
                "outcome",
                plan.state() == PlanState.ACTIVE ? "active" : "parallel-plans",
                "nextFollowUp",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(followUp));
    }

    /** What is decided and needs no provider begins now. */
    private void begin(Plan plan) {
        for (PlanLine line : lines.in(plan.planId(), LineState.APPROVED, LineState.DECIDED, LineState.WAITING)) {
            if (line.state() == LineState.WAITING) {
                lines.requireBridge(line);
            } else if (line.state() == LineState.APPROVED) {
                throw new JobFault("A line of the plan is not decided");
            } else {
                lines.save(line.become(LineState.ACTIVE));
            }
        }
    }
}
