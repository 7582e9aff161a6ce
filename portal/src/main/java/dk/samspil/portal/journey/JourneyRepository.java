package dk.samspil.portal.journey;

import dk.samspil.portal.journey.JourneyRows.BounceRow;
import dk.samspil.portal.journey.JourneyRows.DeadlineRow;
import dk.samspil.portal.journey.JourneyRows.EventRow;
import dk.samspil.portal.journey.JourneyRows.JourneyRow;
import dk.samspil.portal.journey.JourneyRows.ParticipantRow;
import dk.samspil.portal.journey.JourneyRows.ReferralRow;
import dk.samspil.portal.journey.JourneyRows.StepRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one journey, one query for each kind of thing on its page. */
@Repository
class JourneyRepository {

    private final JdbcClient database;

    JourneyRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<JourneyRow> journey(UUID journeyId) {
        return database.sql("""
                        select j.journey_id, j.state, j.department, coalesce(c.died_at, j.ended_at) as ended_at,
                               case when c.died_at is null then j.end_reason else 'death' end as end_reason,
                               case when j.end_reason = 'transferred' and c.died_at is null
                                    then (select m.municipality from casework.move m where m.journey_id = j.journey_id
                                           order by m.decided_at desc limit 1) end as municipality,
                               j.coordinator,
                               (select r.department from casework.referral r
                                 where r.journey_id = j.journey_id and r.state = 'routed'
                                 order by r.received_at desc limit 1) as offered_to,
                               c.name, c.cpr, c.birth_date, c.synthetic, c.protected_address, c.post_exempt
                          from casework.journey j
                          join casework.citizen c using (citizen_id)
                         where j.journey_id = :journeyId
                        """)
                .param("journeyId", journeyId)
                .query(JourneyRow.class)
                .optional();
    }

    List<ReferralRow> referrals(UUID journeyId) {
        return rows(journeyId, JourneyRepository::referral, """
                select referral_id, source, matter, wish, needs, signs, referrer_name, referrer_organisation,
                       referrer_phone, agreed, urgency, received_at
                  from casework.referral
                 where journey_id = :journeyId
                 order by received_at
                """);
    }

    List<BounceRow> bounces(UUID journeyId) {
        return rows(
                journeyId,
                (row, number) -> new BounceRow(
                        row.getObject("referral_id", UUID.class),
                        row.getString("from_department"),
                        row.getString("to_department"),
                        row.getString("reason"),
                        row.getString("note"),
                        instant(row, "bounced_at"),
                        row.getBoolean("escalated")),
                """
                select b.referral_id, b.from_department, b.to_department, b.reason, b.note, b.bounced_at,
                       b.escalated
                  from casework.referral r
                  join casework.bounce b using (referral_id)
                 where r.journey_id = :journeyId
                 order by b.bounced_at
                """);
    }

    /** By due date. */
    List<DeadlineRow> deadlines(UUID journeyId) {
        return rows(
                journeyId,
                (row, number) -> new DeadlineRow(
                        row.getString("code"),
                        row.getString("name_da"),
                        row.getString("name_en"),
                        row.getString("kind"),
                        row.getString("legal_basis"),
                        instant(row, "due_at"),
                        instant(row, "fulfilled_at"),
                        row.getString("audience"),
                        instant(row, "told_at"),
                        CaseRows.day(row, "new_date")),
                """
                select d.code, coalesce(r.name_da, d.code) as name_da, coalesce(r.name_en, d.code) as name_en, r.kind, r.legal_basis, d.due_at, d.fulfilled_at, e.audience, e.told_at, e.new_date
                  from casework.deadline d
                  left join casework.escalation e on e.deadline_id = d.deadline_id and d.fulfilled_at is null
                  left join lateral (select name_da, name_en, kind, legal_basis
                                       from casework.deadline_rule
                                      where code = d.code and valid_from <= casework.danish_day(d.started_at)
                                      order by valid_from desc
                                      limit 1) r on true
                 where d.journey_id = :journeyId and d.cancelled_at is null
                 order by d.due_at, d.code
                """);
    }

    /** Those who take part now, in the order they joined. */
    List<ParticipantRow> participants(UUID journeyId) {
        return rows(
                journeyId,
                (row, number) -> new ParticipantRow(row.getString("department"), instant(row, "since")),
                """
                select a.department, p.since
                  from casework.journey_access a
                  join casework.participant p using (journey_id, department)
                 where journey_id = :journeyId
                 order by p.since, a.department
                """);
    }

    /** Who has claimed a task of this department, the one due first. */
    Optional<String> assignee(UUID journeyId, String department) {
        return database.sql("""
                        select assignee
                          from flow.user_task
                         where journey_id = :journeyId and department = :department
                           and state = 'CREATED' and assignee is not null
                         order by due_at, priority desc, task_key
                         limit 1
                        """)
                .param("journeyId", journeyId)
                .param("department", department)
                .query(String.class)
                .optional();
    }

    /** The open task that is due first. */
    Optional<StepRow> nextStep(UUID journeyId) {
        return rows(
                        journeyId,
                        (row, number) ->
                                new StepRow(row.getString("name"), row.getString("department"), instant(row, "due_at")),
                        """
                        select coalesce(d.name, t.element_id) as name, t.department, t.due_at
                          from flow.user_task t
                          left join flow.element_definition d
                            on d.process_definition_key = t.process_definition_key and d.element_id = t.element_id
                         where t.journey_id = :journeyId and t.state = 'CREATED'
                         order by t.due_at, t.priority desc, t.task_key
                         limit 1
                        """)
                .stream()
                .findFirst();
    }

    /**
     * What happened, oldest first: the workers' events, the letters to the citizen and who acts for them, each once, and by
     * which way they went, and of a task what
     * was done with it last. A task that led to an
     * event of its own is told by that event, so that one step is one entry.
     *
     * @param readAs staff, who read every note; else the capacity in which the reader acts
     */
    List<EventRow> events(UUID journeyId, String readAs) {
        RowMapper<EventRow> event = (row, number) -> new EventRow(
                instant(row, "at"),
                row.getString("kind"),
                row.getString("department"),
                row.getString("actor"),
                row.getString("task_name"),
                row.getString("detail"),
                row.getString("deadline_da"),
                row.getString("deadline_en"),
                row.getBoolean("escalated"),
                row.getString("note"));
        return database.sql("""
                select e.at, e.kind, e.department, e.actor, null as task_name, cast(e.detail as text) as detail,
                       r.name_da as deadline_da, r.name_en as deadline_en,
                       coalesce(b.escalated, false) as escalated,
                       case when :readAs = 'staff' then n.text
                            when s.audience = 'party' or s.audience = 'citizen' and (:readAs = 'citizen' or y.is_child)
                            then n.text end as note
                  from casework.journey_event e
                  left join casework.note n using (event_id)
                  left join casework.shared_note s on s.event_kind = e.kind
                  left join lateral (select c.birth_date > casework.today() - interval '15 years' as is_child
                                       from casework.journey join casework.citizen c using (citizen_id)
                                      where journey_id = e.journey_id) y on s.audience = 'citizen'
                  left join casework.bounce b on b.bounce_id = cast(e.detail ->> 'bounce' as uuid)
                  left join lateral (select name_da, name_en
                                       from casework.deadline_rule
                                      where code = e.detail ->> 'code' and valid_from <= casework.danish_day(e.at)
                                      order by valid_from desc
                                      limit 1) r on true
                 where e.journey_id = :journeyId
                union all
                select min(sent_at), 'letter-' || channel, null, null, null, '{}', null, null, false, subject
                  from casework.outbox
                 where journey_id = :journeyId and recipient in ('citizen', 'custody-holder', 'guardian')
                   and channel is not null
                 group by template, parameters, channel, subject, casework.danish_day(created_at)
                union all
                select e.at, 'task-' || e.kind, e.department, e.actor, coalesce(d.name, t.element_id), '{}',
                       null, null, false, null
                  from (select *, coalesce(assignee, lag(assignee) over told) as actor,
                               lead(kind) over told is null as is_last
                          from flow.user_task_event
                         where journey_id = :journeyId and kind in ('claimed', 'released', 'completed')
                        window told as (partition by task_key order by at, position)) e
                  join flow.user_task t using (task_key)
                  left join flow.element_definition d
                    on d.process_definition_key = t.process_definition_key and d.element_id = t.element_id
                 where e.is_last
                   and not exists (select from casework.journey_event j
                                    where j.journey_id = :journeyId and j.element_instance_key = t.element_instance_key
                                      and e.kind = 'completed')
                 order by at
                """)
                .param("journeyId", journeyId)
                .param("readAs", readAs)
                .query(event)
                .list();
    }

    private <T> List<T> rows(UUID journeyId, RowMapper<T> row, String query) {
        return database.sql(query).param("journeyId", journeyId).query(row).list();
    }

    private static ReferralRow referral(ResultSet row, int number) throws SQLException {
        return new ReferralRow(
                row.getObject("referral_id", UUID.class),
                row.getString("source"),
                row.getString("matter"),
                row.getString("wish"),
                codes(row, "needs"),
                codes(row, "signs"),
                row.getString("referrer_name"),
                row.getString("referrer_organisation"),
                row.getString("referrer_phone"),
                row.getBoolean("agreed"),
                row.getString("urgency"),
                instant(row, "received_at"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
