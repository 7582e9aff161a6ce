package dk.samspil.workers.outbox;

import java.util.UUID;

/**
 * A message waiting to be sent.
 *
 * @param recipient {@code citizen}, {@code department} or {@code referrer}
 * @param parameters JSON with ids and codes
 * @param attempts how often sending has failed
 */
record OutboxMessage(
        UUID messageId,
        UUID journeyId,
        String recipient,
        String recipientId,
        String template,
        String parameters,
        int attempts) {}
