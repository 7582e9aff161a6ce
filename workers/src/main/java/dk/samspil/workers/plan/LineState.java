package dk.samspil.workers.plan;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a line of the plan, an intervention, stands; all its legal transitions are in {@link #mayBecome}. */
public enum LineState {
    PROPOSED,
    APPROVED,
    REFUSED,
    DECIDED,
    ORDERED,
    WAITING,
    ACTIVE,
    ENDED;

    boolean mayBecome(LineState next) {
        return switch (this) {
            // Proposed again: the citizen wants it changed. Ended: the journey is over before the answer.
            case PROPOSED -> next == PROPOSED || next == APPROVED || next == REFUSED || next == ENDED;
            // The citizen may change an answer until it is decided.
            case APPROVED ->
                next == APPROVED || next == PROPOSED || next == REFUSED || next == DECIDED || next == ENDED;
            case REFUSED -> false;
            case DECIDED -> next == ORDERED || next == ACTIVE || next == ENDED;
            // Waiting: for a place, or for another provider when this one declined.
            case ORDERED -> next == ACTIVE || next == WAITING || next == ENDED;
            case WAITING -> next == ORDERED || next == ACTIVE || next == ENDED;
            // Ordered again: its provider closes.
            case ACTIVE -> next == ORDERED || next == ENDED;
            case ENDED -> false;
        };
    }

    /** The states, as the database has them, that may become this one. */
    public static List<String> codesBefore(LineState next) {
        return Stream.of(values())
                .filter(state -> state != next && state.mayBecome(next))
                .map(LineState::code)
                .toList();
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    public LineState become(LineState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A line that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state as the database has it. */
    public static LineState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
