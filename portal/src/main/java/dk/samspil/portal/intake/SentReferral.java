package dk.samspil.portal.intake;

/**
 * A checked referral.
 *
 * @param externalId the sender's own id, by which sending it twice is found out; null when it has none
 * @param content what was sent
 */
record SentReferral(String externalId, ReferralContent content) {}
