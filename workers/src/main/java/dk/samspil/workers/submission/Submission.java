package dk.samspil.workers.submission;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A form as a person submitted it.
 *
 * @param referralId set for an intake, null for a task's form
 * @param sender Keycloak user id or client id
 * @param content the form's fields by key
 */
public record Submission<C>(
        UUID submissionId, UUID journeyId, UUID referralId, String sender, OffsetDateTime createdAt, C content) {

    /** Without the content, which is personal data. */
    @Override
    public String toString() {
        return "Submission[" + submissionId + "]";
    }
}
