package dk.samspil.portal.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral as the tables hold it.
 *
 * @param state of {@code casework.referral}; null until the workers have registered it
 */
record ReferralRow(UUID referralId, String externalId, Instant receivedAt, String state) {}
