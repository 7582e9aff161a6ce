package dk.samspil.workers.consent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents that stand until a day, and those that take the place of others. */
@Repository
class Renewals {

    private final JdbcClient database;

    Renewals(JdbcClient database) {
        this.database = database;
    }

    /**
     * A consent that stands until a day.
     *
     * @param takenUp somebody has been asked to renew it
     */
    record Limited(UUID consentId, UUID journeyId, LocalDate validUntil, boolean takenUp) {}

    /** Those in journeys that go on, what ends first before the others. What custody holders agreed to until the child is 18 ends with other rules. */
    List<Limited> limited() {
        return database.sql("""
                        select c.consent_id, c.journey_id, c.valid_until,
                               exists (select from casework.deadline d
                                        where d.subject_id = c.consent_id and d.code = 'D-SAMTFORNY-5AD') as taken_up
                          from casework.consent c
                          join casework.journey j using (journey_id)
                          join casework.citizen z using (citizen_id)
                         where c.valid_until is not null and c.state in ('given', 'partial') and j.state = 'active'
                           and not (c.given_by = 'custody-holder'
                                    and c.valid_until >= z.birth_date + interval '18 years' - interval '1 day')
                         order by c.valid_until, c.consent_id""").query(Limited.class).list();
    }

    /** Asks the same again, about a consent that runs out: a yes takes its place. */
    void askAgain(Consent consent, UUID renewed, OffsetDateTime at) {
        database.sql("""
                        insert into casework.consent
                               (consent_id, journey_id, purpose, given_by, from_party, to_department, relative_id, state,
                                asked_at, renews)
                        select :consent, journey_id, purpose, :givenBy, from_party, to_department, relative_id, :state,
                               :at, consent_id
                          from casework.consent where consent_id = :renewed""")
                .param("consent", consent.consentId())
                .param("givenBy", consent.givenBy())
                .param("state", consent.state().code())
                .param("at", at)
                .param("renewed", renewed)
                .update();
    }

    /** The consent that a yes to this one takes the place of. */
    Optional<UUID> renewedBy(UUID consentId) {
        return database.sql("select renews from casework.consent where consent_id = :consent and renews is not null")
                .param("consent", consentId)
                .query(UUID.class)
                .optional();
    }

    /** What is asked on the basis of one consent is from now on asked on the basis of another. */
    void passOn(UUID from, UUID to) {
        database.sql("update casework.contribution set consent_id = :to where consent_id = :from and state = 'asked'")
                .param("to", to)
                .param("from", from)
                .update();
    }

    /** A consent and those whose place it took, one after the other: work goes on under the id it began with. */
    List<UUID> withReplaced(UUID consentId) {
        return database.sql("""
                        with recursive chain (consent_id, renews) as (
                            select consent_id, renews from casework.consent where consent_id = :consent
                            union all
                            select c.consent_id, c.renews
                              from casework.consent c join chain on c.consent_id = chain.renews
                             where c.state = 'lapsed')
                        select consent_id from chain""").param("consent", consentId).query(UUID.class).list();
    }
}
