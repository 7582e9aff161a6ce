package dk.samspil.portal.message;

import dk.samspil.portal.message.MessageKind.About;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a message must know of its journey. */
@Repository
class MessageRecords {

    private static final String CONSENT = """
            select exists (select from casework.standing_consent
                            where consent_id = :id and journey_id = :journeyId)
            """;
    private static final String DECISION = """
            select exists (select from casework.decision
                            where decision_id = :id and journey_id = :journeyId and delivered_at is not null)
            """;
    private static final String COMPLAINT = """
            select exists (select from casework.complaint
                            where complaint_id = :id and journey_id = :journeyId and state = 'forwarded')
            """;
    private static final String LINE = """
            select exists (select from casework.plan_line
                            where line_id = :id and journey_id = :journeyId and state in ('ordered', 'active')
                              and (cast(:provider as text[]) is null or provider = any (:provider)))
            """;
    private static final String CUSTODY_HOLDER = """
            select exists (select from casework.acting_now join casework.journey using (citizen_id)
                            where representation_id = :id and journey_id = :journeyId and kind = 'custody-holder')
            """;

    private final JdbcClient database;

    MessageRecords(JdbcClient database) {
        this.database = database;
    }

    /** The journey's state; empty when there is no such journey. */
    Optional<String> state(UUID journeyId) {
        return database.sql("select state from casework.journey where journey_id = :journeyId")
                .param("journeyId", journeyId)
                .query(String.class)
                .optional();
    }

    /**
     * Whether the journey has such a thing, in a state in which something can be said about it.
     *
     * @param provider the departments whose own help it must be; null: anybody's
     */
    boolean has(UUID journeyId, About about, UUID id, Set<String> provider) {
        return database.sql(query(about))
                .param("id", id)
                .param("journeyId", journeyId)
                .param("provider", provider == null ? null : provider.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Who gave a consent: {@code citizen}, {@code custody-holder} or {@code guardian}. */
    String givenBy(UUID consentId) {
        return database.sql("select given_by from casework.consent where consent_id = :id")
                .param("id", consentId)
                .query(String.class)
                .single();
    }

    private static String query(About about) {
        return switch (about) {
            case CONSENT -> CONSENT;
            case DECISION -> DECISION;
            case COMPLAINT -> COMPLAINT;
            case LINE -> LINE;
            case CUSTODY_HOLDER -> CUSTODY_HOLDER;
            case DEPARTMENT -> throw new IllegalArgumentException("A department is no row of a journey");
        };
    }

    /** Whether an ended journey may open again: its citizen lives, and has no other that is active. */
    boolean mayReopen(UUID journeyId) {
        return database.sql("""
                        select c.died_at is null
                               and not exists (select from casework.journey o
                                                where o.citizen_id = j.citizen_id and o.state = 'active')
                          from casework.journey j join casework.citizen c using (citizen_id)
                         where j.journey_id = :journeyId
                        """)
                .param("journeyId", journeyId)
                .query(Boolean.class)
                .single();
    }

    /** Whether the citizen comes near a life transition that nobody follows yet. */
    boolean hasTransitionAhead(UUID journeyId) {
        return isIn("casework.transition_ahead", journeyId);
    }

    /** Whether a plan is in force, and so followed up. */
    boolean hasPlanInForce(UUID journeyId) {
        return isIn("casework.plan_in_force", journeyId);
    }

    /** What the coordinator may take up again. */
    Resumable resumable(UUID journeyId) {
        return database.sql("""
                        select followed_up, under_way, gatherable from casework.resumable
                         where journey_id = :journeyId""")
                .param("journeyId", journeyId)
                .query(Resumable.class)
                .single();
    }

    /**
     * What may be taken up again on an active journey.
     *
     * @param underWay code list resumption-obstacle; null when nothing stands in the way
     */
    record Resumable(boolean followedUp, String underWay, boolean gatherable) {}

    private boolean isIn(String view, UUID journeyId) {
        return database.sql("select exists (select from " + view + " where journey_id = :journeyId)")
                .param("journeyId", journeyId)
                .query(Boolean.class)
                .single();
    }

    /** Whether the citizen gives consent themselves, and nobody does it for them. */
    boolean isGivenByCitizen(UUID journeyId) {
        return database.sql("select giver = 'citizen' from casework.consent_giver where journey_id = :journeyId")
                .param("journeyId", journeyId)
                .query(Boolean.class)
                .single();
    }

    /** The journey of the citizen with this number that is active, else the last one; empty when we do not know them. */
    Optional<UUID> journeyOf(String cpr) {
        return database.sql("""
                        select j.journey_id from casework.citizen c join casework.journey j using (citizen_id)
                         where c.cpr = :cpr order by j.state, j.ended_at desc limit 1
                        """).param("cpr", cpr).query(UUID.class).optional();
    }
}
