package dk.samspil.workers.consent;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.job.JobFault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What citizens, or who speaks for them, were asked and have agreed to. */
@Repository
class ConsentRepository {

    private static final String SELECT = """
            select consent_id, journey_id, purpose, given_by, upper(state) as state, limits, source, recorded_by,
                   answered_at, valid_until, withdrawn_at
              from casework.consent""";

    private final JdbcClient database;

    ConsentRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Asks for consent.
     *
     * @param fromParty who would give information; null: anyone
     * @param toDepartment who would see it; null: every department that takes part
     */
    void ask(Consent consent, String fromParty, String toDepartment, OffsetDateTime at) {
        database.sql("""
                        insert into casework.consent
                               (consent_id, journey_id, purpose, given_by, from_party, to_department, state, asked_at)
                        values (:consent, :journey, :purpose, :givenBy, :from, :to, :state, :at)""")
                .param("consent", consent.consentId())
                .param("journey", consent.journeyId())
                .param("purpose", consent.purpose())
                .param("givenBy", consent.givenBy())
                .param("from", fromParty)
                .param("to", toDepartment)
                .param("state", consent.state().code())
                .param("at", at)
                .update();
    }

    /**
     * Keeps who of those who act for the citizen answered.
     *
     * @param answeredBy the id of one who may give it; another value names nobody
     */
    void givenBy(UUID consentId, String answeredBy) {
        database.sql("""
                        update casework.consent c set giver_id = r.representation_id
                          from casework.representation r join casework.journey j using (citizen_id)
                         where c.consent_id = :consent and j.journey_id = c.journey_id
                           and r.kind = c.given_by and r.representation_id::text = :answeredBy""")
                .param("consent", consentId)
                .param("answeredBy", answeredBy)
                .update();
    }

    /**
     * Returns a consent, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    Consent lock(UUID journeyId, UUID consentId) {
        return database.sql(SELECT + " where consent_id = :consent and journey_id = :journey for update")
                .param("consent", consentId)
                .param("journey", journeyId)
                .query(Consent.class)
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no consent of this id"));
    }

    /** Returns all consents of a journey, locked until the transaction ends. */
    List<Consent> lockAll(UUID journeyId) {
        return database.sql(SELECT + " where journey_id = :journey order by asked_at, consent_id for update")
                .param("journey", journeyId)
                .query(Consent.class)
                .list();
    }

    /** Says whether a consent that names no single department stands on a day. */
    boolean stands(UUID journeyId, String purpose, String givenBy, LocalDate day) {
        return database.sql("""
                        select exists (select from casework.consent
                                        where journey_id = :journey and purpose = :purpose and given_by = :givenBy
                                          and to_department is null and state in ('given', 'partial')
                                          and (valid_until is null or valid_until >= :day))""")
                .param("journey", journeyId)
                .param("purpose", purpose)
                .param("givenBy", givenBy)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void save(Consent consent) {
        database.sql("""
                        update casework.consent
                           set given_by = :givenBy, state = :state, limits = :limits, source = :source, recorded_by = :recordedBy,
                               answered_at = :answeredAt, valid_until = :validUntil, withdrawn_at = :withdrawnAt
                         where consent_id = :consent""")
                .param("givenBy", consent.givenBy())
                .param("state", consent.state().code())
                .param("limits", consent.limits())
                .param("source", consent.source())
                .param("recordedBy", consent.recordedBy())
                .param("answeredAt", consent.answeredAt())
                .param("validUntil", consent.validUntil())
                .param("withdrawnAt", consent.withdrawnAt())
                .param("consent", consent.consentId())
                .update();
    }

    /** The consents by which somebody is asked who takes part by consent too, and now sees nothing. */
    List<UUID> askedOutOfSight(UUID journeyId) {
        return database.sql("""
                        select c.consent_id
                          from casework.contribution c
                          join casework.participant p using (journey_id, department)
                         where journey_id = :journey and c.state = 'asked' and c.consent_id is not null
                           and p.until is null
                           and not exists (select from casework.journey_access a
                                            where a.journey_id = c.journey_id and a.department = c.department)""").param("journey", journeyId).query(UUID.class).list();
    }

    /** The open tasks of a referral that lie with who takes part by consent, and now sees nothing. */
    List<OutOfSight> tasksOutOfSight(UUID journeyId) {
        return database.sql("""
                        select d.deadline_id, d.department
                          from casework.deadline d
                          join casework.participant p using (journey_id, department)
                         where journey_id = :journey and d.code in (:codes) and d.element_instance_key is not null
                           and d.fulfilled_at is null and d.cancelled_at is null and p.until is null
                           and not exists (select from casework.journey_access a
                                            where a.journey_id = d.journey_id and a.department = d.department)""")
                .param("journey", journeyId)
                .param("codes", DeadlineCodes.BY_CONSENT)
                .query(OutOfSight.class)
                .list();
    }

    /** A task, known by its deadline, that its department cannot do any more. */
    record OutOfSight(UUID deadlineId, String department) {}

    /** Keeps the consent to tell one relative where the case is, unless it stands already. */
    void letBeTold(
            UUID journeyId,
            UUID relativeId,
            String givenBy,
            String source,
            String by,
            LocalDate lastDay,
            OffsetDateTime at) {
        database.sql("""
                        insert into casework.consent
                               (consent_id, journey_id, purpose, given_by, relative_id, state, source, recorded_by,
                                asked_at, answered_at, valid_until)
                        select :consent, :journey, 'inform-relative', :givenBy, :relative, 'given', :source, :by,
                               :at, :at, :lastDay
                         where not exists (select from casework.consent
                                            where journey_id = :journey and relative_id = :relative
                                              and state in ('given', 'partial')
                                              and (valid_until is null or valid_until >= casework.danish_day(:at)))""")
                .param("consent", UUID.randomUUID())
                .param("journey", journeyId)
                .param("givenBy", givenBy)
                .param("relative", relativeId)
                .param("source", source)
                .param("by", by)
                .param("at", at)
                .param("lastDay", lastDay)
                .update();
    }

    /** Keeps a consent that came with the referral, already given. */
    void given(UUID journeyId, String purpose, String givenBy, LocalDate lastDay, OffsetDateTime at) {
        database.sql("""
                        insert into casework.consent
                               (consent_id, journey_id, purpose, given_by, state, asked_at, answered_at, valid_until)
                        values (:consent, :journey, :purpose, :givenBy, 'given', :at, :at, :lastDay)""")
                .param("consent", UUID.randomUUID())
                .param("journey", journeyId)
                .param("purpose", purpose)
                .param("givenBy", givenBy)
                .param("at", at)
                .param("lastDay", lastDay)
                .update();
    }
}
