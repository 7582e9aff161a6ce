package dk.samspil.workers.referral;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A new row of {@code casework.referral}; the names are its columns'. */
record ReferralRow(
        UUID referralId,
        UUID journeyId,
        UUID submissionId,
        String source,
        String referrerName,
        String referrerOrganisation,
        String referrerPhone,
        String matter,
        String wish,
        String[] needs,
        String[] signs,
        boolean agreed,
        OffsetDateTime receivedAt) {}
