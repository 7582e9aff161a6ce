package dk.samspil.workers.order;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.plan.Plans;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Orders what is decided from its provider, who takes part from then on where the citizen's consent lets an
 * outside party. Where it does not, the deciding department asks the provider itself and answers the order.
 */
@Component
class CreateOrdersWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final Orders orders;
    private final ParticipantRepository participants;
    private final JourneyEvents events;

    CreateOrdersWorker(
            Plans plans, PlanLines lines, Orders orders, ParticipantRepository participants, JourneyEvents events) {
        this.plans = plans;
        this.lines = lines;
        this.orders = orders;
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "create-orders";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        List<Map<String, String>> sent = lines.in(plan.planId(), LineState.DECIDED).stream()
                .filter(line -> line.provider() != null && !line.provider().equals(line.department()))
                .map(this::send)
                .toList();
        return Map.of("orders", sent);
    }

    private Map<String, String> send(PlanLine line) {
        lines.save(line.become(LineState.ORDERED));
        Order order = orders.send(line);
        participants.join(line.journeyId(), line.provider());
        events.bySystem(line.journeyId(), EventKind.ORDER_SENT, line.department(), Map.of("order", order.orderId()));
        boolean mayAnswer = participants.hasAccess(line.journeyId(), line.provider());
        return Map.of(
                "orderId", order.orderId().toString(),
                "provider", mayAnswer ? line.provider() : line.department(),
                "department", line.department());
    }
}
