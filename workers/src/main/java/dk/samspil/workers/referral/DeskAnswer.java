package dk.samspil.workers.referral;

import dk.samspil.workers.job.JobFault;

/**
 * The desk's form {@code referral-accept-at-desk}.
 *
 * @param answer {@code accept} or {@code not-us}
 * @param nextDesk null when the desk accepts
 * @param bounceReason code list {@code bounce-reason}; null when the desk accepts
 * @param note null when the desk wrote none
 */
record DeskAnswer(String answer, String nextDesk, String bounceReason, String note) {

    boolean isAcceptance() {
        return "accept".equals(answer);
    }

    void requireDeskAndReason() {
        if (nextDesk == null || bounceReason == null) {
            throw new JobFault("A desk that hands a referral on must name another desk and a reason");
        }
    }
}
