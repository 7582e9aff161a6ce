package dk.samspil.workers.referral;

import dk.samspil.workers.job.JobFault;
import java.util.UUID;

/**
 * A referral on its way.
 *
 * @param department the desk it is offered to, or that has accepted it; null before it is routed
 * @param bounces how often a desk has handed it on
 */
record Referral(UUID referralId, UUID journeyId, ReferralState state, String department, int bounces) {

    Referral routedTo(String desk) {
        return new Referral(referralId, journeyId, state.become(ReferralState.ROUTED), desk, bounces);
    }

    Referral bouncedTo(String desk) {
        if (state != ReferralState.ROUTED) {
            throw new JobFault("A referral that is " + state.code() + " cannot be handed on");
        }
        return new Referral(referralId, journeyId, state.become(ReferralState.ROUTED), desk, bounces + 1);
    }

    /** The citizen has been told; what comes next is the journey's. */
    Referral closed() {
        return new Referral(referralId, journeyId, state.become(ReferralState.CLOSED), department, bounces);
    }

    Referral acceptedBy(String desk) {
        return new Referral(referralId, journeyId, state.become(ReferralState.ACCEPTED), desk, bounces);
    }
}
