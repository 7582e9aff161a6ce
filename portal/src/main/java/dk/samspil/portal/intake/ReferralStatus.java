package dk.samspil.portal.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * What a sender may know of its referral, and no more: neither who has it nor what was found.
 *
 * @param referralId the referral's id here
 * @param externalId the sender's own id
 * @param receivedAt when it was received
 * @param status how far it is
 */
record ReferralStatus(UUID referralId, String externalId, Instant receivedAt, Progress status) {

    /** How far a referral is. */
    enum Progress {
        /** Stored; it will be worked on. */
        @JsonProperty("received")
        RECEIVED,
        /** A desk considers it. */
        @JsonProperty("in-progress")
        IN_PROGRESS,
        /** A desk has taken it. */
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("closed")
        CLOSED
    }
}
