package dk.samspil.workers.order;

import java.util.UUID;

/** An order to a provider to deliver one line. */
record Order(UUID orderId, UUID journeyId, UUID lineId, String provider, OrderState state) {

    Order become(OrderState next) {
        return new Order(orderId, journeyId, lineId, provider, state.become(next));
    }
}
