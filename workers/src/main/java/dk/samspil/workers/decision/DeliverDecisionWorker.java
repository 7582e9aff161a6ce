package dk.samspil.workers.decision;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends one decision in a letter of its own. */
@Component
class DeliverDecisionWorker implements JobWorker {

    private final Decisions decisions;
    private final Delivery delivery;
    private final Outbox outbox;
    private final JourneyRepository journeys;

    DeliverDecisionWorker(Decisions decisions, Delivery delivery, Outbox outbox, JourneyRepository journeys) {
        this.decisions = decisions;
        this.delivery = delivery;
        this.outbox = outbox;
        this.journeys = journeys;
    }

    @Override
    public String jobType() {
        return "deliver-decision";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Decision decision = delivery.deliver(decisions.lock(job.id("journeyId"), job.id("decisionId")));
        outbox.toParty(
                decision.journeyId(),
                journeys.citizenOf(decision.journeyId()),
                Template.DECISIONS,
                Map.of("decisionIds", List.of(decision.decisionId())));
        return Map.of("decisionState", decision.state().code());
    }
}
