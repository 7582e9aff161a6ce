package dk.samspil.workers.referral;

/** "Not us": the desk's form {@code referral-accept-at-desk}, as far as it matters when it hands a referral on. */
record DeskAnswer(String nextDesk, String bounceReason, String note) {}
