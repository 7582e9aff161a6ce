package dk.samspil.portal.intake;

import java.util.UUID;

/**
 * The answer to a referral.
 *
 * @param referralId the referral's id here
 * @param status where the sender can follow it
 */
record ReferralReceipt(UUID referralId, String status) {

    static ReferralReceipt of(UUID referralId) {
        return new ReferralReceipt(referralId, "/api/referrals/" + referralId);
    }
}
