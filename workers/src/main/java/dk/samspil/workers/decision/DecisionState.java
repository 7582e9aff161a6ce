package dk.samspil.workers.decision;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;

/** Where a decision stands; all its legal transitions are in {@link #mayBecome}. */
public enum DecisionState {
    DRAFT,
    HEARD,
    APPROVED,
    DELIVERED,
    COMPLAINED,
    CHANGED,
    UPHELD;

    boolean mayBecome(DecisionState next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == HEARD || next == APPROVED;
            // Draft again: the citizen objected, or a leader sent it back.
            case HEARD -> next == DRAFT || next == HEARD || next == APPROVED;
            case APPROVED -> next == DELIVERED;
            case DELIVERED -> next == COMPLAINED;
            case COMPLAINED -> next == CHANGED || next == UPHELD;
            case CHANGED -> false;
            // The appeals board altered it, or sent it back.
            case UPHELD -> next == CHANGED || next == COMPLAINED;
        };
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    public DecisionState become(DecisionState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A decision that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state as the database has it. */
    public static DecisionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
