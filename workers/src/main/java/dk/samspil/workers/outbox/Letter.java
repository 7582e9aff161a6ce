package dk.samspil.workers.outbox;

import java.util.UUID;

/**
 * A message as it is read, in Danish.
 *
 * @param recipient {@code citizen}, {@code custody-holder}, {@code guardian}, {@code department} or {@code referrer}
 * @param recipientId citizen id, representation id, department key or referral id
 */
public record Letter(UUID messageId, String recipient, String recipientId, String subject, String body) {

    /** Without the text, which is personal data. */
    @Override
    public String toString() {
        return "Letter[" + messageId + "]";
    }
}
