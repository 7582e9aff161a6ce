package dk.samspil.workers.decision;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the decisions of a plan in one combined letter; each can be complained about by itself. */
@Component
class DeliverDecisionsWorker implements JobWorker {

    private final Plans plans;
    private final Decisions decisions;
    private final Delivery delivery;
    private final Outbox outbox;
    private final JourneyRepository journeys;

    DeliverDecisionsWorker(
            Plans plans, Decisions decisions, Delivery delivery, Outbox outbox, JourneyRepository journeys) {
        this.plans = plans;
        this.decisions = decisions;
        this.delivery = delivery;
        this.outbox = outbox;
        this.journeys = journeys;
    }

    @Override
    public String jobType() {
        return "deliver-decisions";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        List<UUID> delivered = decisions.undelivered(plan.planId()).stream()
                .map(delivery::deliver)
                .map(Decision::decisionId)
                .toList();
        if (!delivered.isEmpty()) {
            outbox.toParty(
                    plan.journeyId(),
                    journeys.citizenOf(plan.journeyId()),
                    Template.DECISIONS,
                    Map.of("decisionIds", delivered));
        }
        return Map.of();
    }
}
