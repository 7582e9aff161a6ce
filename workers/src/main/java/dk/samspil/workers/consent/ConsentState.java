package dk.samspil.workers.consent;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;
import java.util.Set;

/** Where a consent stands; all its legal transitions are in {@link #mayBecome}. */
public enum ConsentState {
    ASKED,
    GIVEN,
    PARTIAL,
    REFUSED,
    UNANSWERED,
    WITHDRAWN,
    /** Ended by itself: its last day is over, a new one took its place, the citizen died, or who gave it speaks no more. */
    LAPSED;

    /** What an answer may be. Silence is none: it is noted as {@link #UNANSWERED}, and a person may still get one. */
    private static final Set<ConsentState> ANSWERS = Set.of(GIVEN, PARTIAL, REFUSED);

    boolean mayBecome(ConsentState next) {
        return switch (this) {
            case ASKED -> next == UNANSWERED || next == LAPSED || ANSWERS.contains(next);
            case UNANSWERED -> next == LAPSED || ANSWERS.contains(next);
            case GIVEN, PARTIAL -> next == WITHDRAWN || next == LAPSED;
            case REFUSED, WITHDRAWN, LAPSED -> false;
        };
    }

    /** Says whether somebody may still answer. */
    boolean isOpen() {
        return this == ASKED || this == UNANSWERED;
    }

    /** Says whether something may rest on it. */
    boolean stands() {
        return this == GIVEN || this == PARTIAL;
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    ConsentState become(ConsentState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A consent that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    /**
     * Returns the state that a form names.
     *
     * @throws JobFault when there is none of this code
     */
    static ConsentState of(String code) {
        for (ConsentState state : values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw new JobFault("A consent has no such state");
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
