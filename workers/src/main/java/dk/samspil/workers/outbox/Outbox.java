package dk.samspil.workers.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Notes messages to be sent, in the transaction of what they tell. Parameters are ids and codes only. */
@Repository
public class Outbox {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public void toCitizen(UUID journeyId, UUID citizenId, Template template, Map<String, Object> parameters) {
        add(journeyId, "citizen", citizenId.toString(), template, parameters);
    }

    /**
     * To who is asked for the citizen: the custody holders we know, else the citizen, who lives where they do.
     *
     * @param asked {@code citizen}, {@code custody-holder} or {@code guardian}
     */
    public void toAsked(
            UUID journeyId, UUID citizenId, String asked, Template template, Map<String, Object> parameters) {
        if (asked.equals("custody-holder") && hasCustodyHolder(citizenId)) {
            toCustodyHolders(journeyId, citizenId, template, parameters);
        } else {
            toCitizen(journeyId, citizenId, template, parameters);
        }
    }

    private boolean hasCustodyHolder(UUID citizenId) {
        return database.sql("""
                        select exists (select from casework.representation
                                        where citizen_id = :citizen and kind = 'custody-holder' and until is null)""")
                .param("citizen", citizenId)
                .query(Boolean.class)
                .single();
    }

    /** To each parent with custody, who represents the youth until 18; nobody from then on. */
    public void toCustodyHolders(UUID journeyId, UUID citizenId, Template template, Map<String, Object> parameters) {
        database.sql("""
                        select representation_id::text from casework.representation
                         where citizen_id = :citizen and kind = 'custody-holder' and until is null""")
                .param("citizen", citizenId)
                .query(String.class)
                .list()
                .forEach(parent -> add(journeyId, "custody-holder", parent, template, parameters));
    }

    public void toDepartment(UUID journeyId, String department, Template template, Map<String, Object> parameters) {
        add(journeyId, "department", department, template, parameters);
    }

    /** To whoever sent the referral. */
    public void toReferrer(UUID journeyId, UUID referralId, Template template, Map<String, Object> parameters) {
        add(journeyId, "referrer", referralId.toString(), template, parameters);
    }

    /** Stops everything not sent yet to a citizen who has died, or to the parents; {@link OutboxQueue} sends nothing later. */
    public void stopToCitizen(UUID citizenId) {
        database.sql("""
                        update casework.outbox o set stopped_at = :now
                          from casework.journey j
                         where j.journey_id = o.journey_id and j.citizen_id = :citizen
                           and o.recipient in ('citizen', 'custody-holder') and o.sent_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("citizen", citizenId)
                .update();
    }

    private void add(
            UUID journeyId, String recipient, String recipientId, Template template, Map<String, Object> parameters) {
        database.sql("""
                        insert into casework.outbox
                               (message_id, journey_id, recipient, recipient_id, template, parameters,
                                created_at, next_attempt_at)
                        values (:id, :journey, :recipient, :recipientId, :template, :parameters::jsonb,
                                :now, :now)""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("recipient", recipient)
                .param("recipientId", recipientId)
                .param("template", template.code())
                .param("parameters", json.writeValueAsString(parameters))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
