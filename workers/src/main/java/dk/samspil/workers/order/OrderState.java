package dk.samspil.workers.order;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;

/** Where an order stands; all its legal transitions are in {@link #mayBecome}. */
enum OrderState {
    SENT,
    ACCEPTED,
    WAITING_LIST,
    DECLINED;

    boolean mayBecome(OrderState next) {
        return switch (this) {
            case SENT -> next == ACCEPTED || next == WAITING_LIST || next == DECLINED;
            case ACCEPTED -> false;
            case WAITING_LIST -> next == ACCEPTED || next == DECLINED;
            case DECLINED -> false;
        };
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    public OrderState become(OrderState next) {
        if (!mayBecome(next)) {
            throw new JobFault("An order that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state as the database has it. */
    public static OrderState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
