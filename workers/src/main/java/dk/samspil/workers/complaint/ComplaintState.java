package dk.samspil.workers.complaint;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;

/** Where a complaint stands; all its legal transitions are in {@link #mayBecome}. */
enum ComplaintState {
    RECEIVED,
    CHANGED,
    FORWARDED,
    CONFIRMED,
    ALTERED,
    RETURNED;

    boolean mayBecome(ComplaintState next) {
        return switch (this) {
            case RECEIVED -> next == CHANGED || next == FORWARDED;
            case CHANGED -> false;
            case FORWARDED -> next == CONFIRMED || next == ALTERED || next == RETURNED;
            case CONFIRMED -> false;
            case ALTERED -> false;
            case RETURNED -> next == CHANGED || next == FORWARDED;
        };
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    public ComplaintState become(ComplaintState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A complaint that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state as the database has it. */
    public static ComplaintState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
