package dk.samspil.workers.outbox;

import dk.samspil.workers.citizen.CitizenRepository;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Notes messages to be sent, in the transaction of what they tell. Parameters are ids and codes only. */
@Repository
public class Outbox {

    /** From this age on a child has Digital Post of its own [K]. */
    private static final int OWN_POST_AGE = 15;

    private final JdbcClient database;
    private final CitizenRepository citizens;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient database, CitizenRepository citizens, JsonMapper json, Clock clock) {
        this.database = database;
        this.citizens = citizens;
        this.json = json;
        this.clock = clock;
    }

    /**
     * To the party and those who act for them: a child's custody holders, alone while the child is under 15 [K] and has no
     * Digital Post; an adult's guardian. The citizen gets it themselves otherwise, and where nobody acts for them.
     */
    public void toParty(UUID journeyId, UUID citizenId, Template template, Map<String, Object> parameters) {
        List<Acting> acting = acting(citizenId);
        acting.forEach(one -> add(journeyId, one.kind(), one.id(), template, parameters));
        if (acting.isEmpty() || citizens.born(citizenId).ageAt(OffsetDateTime.now(clock)) >= OWN_POST_AGE) {
            toCitizen(journeyId, citizenId, template, parameters);
        }
    }

    private record Acting(String kind, String id) {}

    private List<Acting> acting(UUID citizenId) {
        return database.sql("""
                        select kind, representation_id::text as id from casework.acting_now where citizen_id = :citizen""").param("citizen", citizenId).query(Acting.class).list();
    }

    public void toCitizen(UUID journeyId, UUID citizenId, Template template, Map<String, Object> parameters) {
        add(journeyId, "citizen", citizenId.toString(), template, parameters);
    }

    /**
     * To who is asked for the citizen: those of that kind whom we know, else the citizen, who lives where they do.
     *
     * @param asked {@code citizen}, {@code custody-holder} or {@code guardian}
     */
    public void toAsked(
            UUID journeyId, UUID citizenId, String asked, Template template, Map<String, Object> parameters) {
        List<Acting> those = acting(citizenId).stream()
                .filter(one -> one.kind().equals(asked))
                .toList();
        those.forEach(one -> add(journeyId, one.kind(), one.id(), template, parameters));
        if (those.isEmpty()) {
            toCitizen(journeyId, citizenId, template, parameters);
        }
    }

    /** To each parent with custody, who represents the youth until 18; nobody from then on. */
    public void toCustodyHolders(UUID journeyId, UUID citizenId, Template template, Map<String, Object> parameters) {
        acting(citizenId).stream()
                .filter(one -> one.kind().equals("custody-holder"))
                .forEach(one -> add(journeyId, one.kind(), one.id(), template, parameters));
    }

    public void toDepartment(UUID journeyId, String department, Template template, Map<String, Object> parameters) {
        add(journeyId, "department", department, template, parameters);
    }

    /** To whoever sent the referral. */
    public void toReferrer(UUID journeyId, UUID referralId, Template template, Map<String, Object> parameters) {
        add(journeyId, "referrer", referralId.toString(), template, parameters);
    }

    /** Stops everything not sent yet to those who acted for a citizen and do so no more. */
    public void stopToFormerRepresentatives(UUID citizenId) {
        database.sql("""
                        update casework.outbox o set stopped_at = :now
                          from casework.representation r
                         where r.citizen_id = :citizen and r.representation_id::text = o.recipient_id
                           and o.recipient in ('custody-holder', 'guardian')
                           and o.sent_at is null and o.stopped_at is null
                           and o.journey_id in (select journey_id from casework.journey where citizen_id = :citizen)
                           and not exists (select from casework.acting_now a
                                            where a.representation_id = r.representation_id)""")
                .param("now", OffsetDateTime.now(clock))
                .param("citizen", citizenId)
                .update();
    }

    /** Stops everything not sent yet to a citizen who has died, or to those who acted for them; {@link OutboxQueue} sends nothing later. */
    public void stopToCitizen(UUID citizenId) {
        database.sql("""
                        update casework.outbox o set stopped_at = :now
                          from casework.journey j
                         where j.journey_id = o.journey_id and j.citizen_id = :citizen
                           and o.recipient in ('citizen', 'custody-holder', 'guardian') and o.sent_at is null""")
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
