package dk.samspil.workers.referral;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;

/** Where a referral stands; all its legal transitions are in {@link #mayBecome}. */
enum ReferralState {
    REGISTERED,
    ROUTED,
    ACCEPTED,
    CLOSED;

    boolean mayBecome(ReferralState next) {
        return switch (this) {
            // Closed at once when an adult citizen does not want it, or when it joined a journey and has been seen
            // there.
            case REGISTERED -> next == ROUTED || next == CLOSED;
            // To another desk: handed on, or decided by leadership.
            case ROUTED -> next == ROUTED || next == ACCEPTED;
            case ACCEPTED -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    ReferralState become(ReferralState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A referral that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
