package dk.samspil.workers.contribution;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;

/** Where a contribution stands; all its legal transitions are in {@link #mayBecome}. */
enum ContributionState {
    ASKED,
    DELIVERED,
    NOT_RELEVANT,
    NOT_DELIVERED,
    CANCELLED,
    REPLACED;

    boolean mayBecome(ContributionState next) {
        return switch (this) {
            case ASKED -> next != ASKED;
            case DELIVERED, NOT_RELEVANT, NOT_DELIVERED, CANCELLED, REPLACED -> false;
        };
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    ContributionState become(ContributionState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A contribution that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ContributionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
