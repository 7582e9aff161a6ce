package dk.samspil.workers.plan;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a plan stands; all its legal transitions are in {@link #mayBecome}. */
public enum PlanState {
    DRAFT,
    APPROVED,
    ACTIVE,
    REFUSED,
    SPLIT,
    ENDED;

    boolean mayBecome(PlanState next) {
        return switch (this) {
            // Split: consent is missing, so each department has its own plan and only the view is common.
            case DRAFT -> next == APPROVED || next == SPLIT || next == REFUSED || next == ENDED;
            case APPROVED -> next == ACTIVE || next == SPLIT || next == ENDED;
            // Active again: a new version.
            case ACTIVE -> next == ACTIVE || next == SPLIT || next == REFUSED || next == ENDED;
            // The help goes on without a plan [S18]: refused again, or wanted after all, as separate plans.
            case REFUSED -> next == REFUSED || next == SPLIT;
            // Split again: a new version of the separate plans. Active: the citizen wants one plan after all.
            case SPLIT -> next == SPLIT || next == ACTIVE || next == REFUSED || next == ENDED;
            case ENDED -> false;
        };
    }

    /** The states, as the database has them, that may become this one. */
    public static List<String> codesBefore(PlanState next) {
        return Stream.of(values())
                .filter(state -> state != next && state.mayBecome(next))
                .map(PlanState::code)
                .toList();
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    public PlanState become(PlanState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A plan that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state as the database has it. */
    public static PlanState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
