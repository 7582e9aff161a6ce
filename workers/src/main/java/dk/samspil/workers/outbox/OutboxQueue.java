package dk.samspil.workers.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that are due; none to who has died, none to who acts for them no more. Several workers may take from it at once; each message is locked by one. */
@Repository
class OutboxQueue {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;

    private final JdbcClient database;
    private final Clock clock;

    OutboxQueue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<OutboxMessage> lockNext() {
        return database.sql("""
                        select message_id, journey_id, recipient, recipient_id, template, parameters::text, attempts,
                               case when recipient = 'citizen'
                                     and (select c.post_exempt from casework.journey j join casework.citizen c using (citizen_id)
                                           where j.journey_id = outbox.journey_id)
                                    then 'post' else 'digital-post' end as channel
                          from casework.outbox
                         where sent_at is null and stopped_at is null and next_attempt_at <= :now
                           and (recipient in ('department', 'referrer')
                                or exists (select from casework.journey j join casework.citizen c using (citizen_id)
                                            where j.journey_id = outbox.journey_id and c.died_at is null))
                           and (recipient not in ('custody-holder', 'guardian')
                                or exists (select from casework.acting_now a join casework.journey j using (citizen_id)
                                            where j.journey_id = outbox.journey_id
                                              and a.representation_id::text = outbox.recipient_id))
                         order by next_attempt_at limit 1 for update skip locked""")
                .param("now", OffsetDateTime.now(clock))
                .query(OutboxMessage.class)
                .optional();
    }

    /** @param channel the way it went */
    void sent(OutboxMessage message, String channel, String subject) {
        database.sql("""
                        update casework.outbox
                           set sent_at = :now, attempts = attempts + 1, last_error = null,
                               channel = :channel, subject = :subject
                         where message_id = :id""")
                .param("now", OffsetDateTime.now(clock))
                .param("channel", channel)
                .param("subject", subject)
                .param("id", message.messageId())
                .update();
    }

    /** Puts the message back for a time that doubles with each failure, from half a minute to eight hours. */
    void failed(OutboxMessage message, String code) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(message.attempts(), MOST_DOUBLINGS));
        database.sql("""
                        update casework.outbox
                           set attempts = attempts + 1, last_error = :code, next_attempt_at = :next
                         where message_id = :id""")
                .param("code", code)
                .param("next", OffsetDateTime.now(clock).plus(wait))
                .param("id", message.messageId())
                .update();
    }
}
