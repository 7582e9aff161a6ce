package dk.samspil.workers.referral;

/**
 * The desk's form {@code referral-accept-at-desk}.
 *
 * @param nextDesk null when the desk accepts
 * @param bounceReason code list {@code bounce-reason}; null when the desk accepts
 * @param note null when the desk wrote none
 */
record DeskAnswer(String nextDesk, String bounceReason, String note) {}
