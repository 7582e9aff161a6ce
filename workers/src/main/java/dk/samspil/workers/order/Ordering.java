package dk.samspil.workers.order;

import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sends a line to its provider, who takes part from then on where the citizen's consent lets an outside party. Where it
 * does not, the deciding department asks the provider itself and answers the order.
 */
@Component
class Ordering {

    private final PlanLines lines;
    private final Orders orders;
    private final ParticipantRepository participants;
    private final JourneyEvents events;

    Ordering(PlanLines lines, Orders orders, ParticipantRepository participants, JourneyEvents events) {
        this.lines = lines;
        this.orders = orders;
        this.participants = participants;
        this.events = events;
    }

    /** Returns what the process must know: the order, who answers it, and who decided the line. */
    Map<String, String> send(PlanLine line) {
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
