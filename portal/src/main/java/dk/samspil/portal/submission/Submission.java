package dk.samspil.portal.submission;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as it was sent: the whole of it, free text and CPR number included. Workers read it by its id.
 *
 * @param submissionId what the engine carries instead of the content
 * @param kind what was sent
 * @param taskKey the user task it completes; null for anything else
 * @param referralId the referral it becomes; null for anything else
 * @param journeyId the journey it belongs to
 * @param formKey key of the form's version in {@code flow.resource}; null for an intake by API
 * @param sender Keycloak user id, or client id of a partner system
 * @param externalId the sender's own id of an intake; null when it has none
 * @param content the fields by form key
 * @param createdAt when it was received, in the time of the case
 */
public record Submission(
        UUID submissionId,
        Kind kind,
        Long taskKey,
        UUID referralId,
        UUID journeyId,
        Long formKey,
        String sender,
        String externalId,
        ObjectNode content,
        Instant createdAt) {

    /** What a submission is sent for. */
    public enum Kind {
        TASK,
        INTAKE,
        MESSAGE;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A new submission that completes a user task. */
    public static Submission ofTask(
            long taskKey, UUID journeyId, Long formKey, String sender, ObjectNode content, Instant at) {
        return new Submission(
                UUID.randomUUID(), Kind.TASK, taskKey, null, journeyId, formKey, sender, null, content, at);
    }

    /** A new submission that starts a journey of its own. */
    public static Submission ofIntake(String sender, String externalId, ObjectNode content, Instant at) {
        return new Submission(
                UUID.randomUUID(),
                Kind.INTAKE,
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                sender,
                externalId,
                content,
                at);
    }

    /** A new submission that tells a journey's processes something. */
    public static Submission ofMessage(UUID journeyId, String sender, ObjectNode content, Instant at) {
        return new Submission(UUID.randomUUID(), Kind.MESSAGE, null, null, journeyId, null, sender, null, content, at);
    }

    /** Ids only: the content is personal data and has no place in a log. */
    @Override
    public String toString() {
        return "Submission[" + kind + " " + submissionId + ", journey " + journeyId + "]";
    }
}
