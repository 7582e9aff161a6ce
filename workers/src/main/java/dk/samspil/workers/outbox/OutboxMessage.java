package dk.samspil.workers.outbox;

import java.util.UUID;

/**
 * A message waiting to be sent.
 *
 * @param recipient {@code citizen}, {@code custody-holder}, {@code guardian}, {@code department} or {@code referrer}
 * @param parameters JSON with ids and codes
 * @param channel {@code digital-post}, or {@code post} to a citizen who is exempt from Digital Post now
 * @param attempts how often sending has failed
 */
record OutboxMessage(
        UUID messageId,
        UUID journeyId,
        String recipient,
        String recipientId,
        String template,
        String parameters,
        String channel,
        int attempts) {}
