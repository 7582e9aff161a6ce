package dk.samspil.portal.journey;

import static dk.samspil.portal.journey.CaseRows.day;
import static dk.samspil.portal.journey.CaseRows.id;
import static dk.samspil.portal.journey.CaseRows.instant;
import static dk.samspil.portal.journey.CaseRows.texts;

import dk.samspil.portal.journey.CaseView.Decision;
import dk.samspil.portal.journey.CaseView.Exit;
import dk.samspil.portal.journey.CaseView.Line;
import dk.samspil.portal.journey.CaseView.Meeting;
import dk.samspil.portal.journey.CaseView.MeetingAction;
import dk.samspil.portal.journey.CaseView.Plan;
import dk.samspil.portal.journey.CaseView.PlanVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been agreed in a journey: the plan with its lines, meetings, decisions. Who pays is not on the page. */
@Repository
class PlanSections {

    private final JdbcClient database;
    private final CaseRows rows;

    PlanSections(JdbcClient database, CaseRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * The current plan, else the newest; null while there is none.
     *
     * @param onlyOf the departments whose part alone the reader reads in full where the plans are apart; empty: all of it
     */
    Plan plan(UUID journeyId, Optional<Set<String>> onlyOf) {
        return read(journeyId, """
                        select * from casework.plan where journey_id = :id
                         order by state in ('draft', 'approved', 'active') desc, started_at desc limit 1
                        """, (row, number) -> {
                    Plan whole = plan(row);
                    return row.getBoolean("apart") ? onlyOf.map(whole::readBy).orElse(whole) : whole;
                })
                .stream()
                .findFirst()
                .orElse(null);
    }

    private Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                id(row, "plan_id"),
                rows.code("plan-type", row, "plan_type"),
                row.getString("state"),
                row.getInt("version"),
                row.getString("goal"),
                row.getString("hopes"),
                row.getString("purpose"),
                row.getString("easy_text"),
                day(row, "next_follow_up"),
                row.getString("follow_up_reason"),
                exit(id(row, "plan_id")),
                lines(id(row, "plan_id")),
                versions(id(row, "journey_id")));
    }

    private List<PlanVersion> versions(UUID journeyId) {
        return read(
                journeyId,
                """
                select plan_id, v.version, made_at from casework.plan_version v join casework.plan p using (plan_id)
                 where p.journey_id = :id order by made_at desc, v.version desc""",
                (row, number) -> new PlanVersion(id(row, "plan_id"), row.getInt("version"), instant(row, "made_at")));
    }

    private Exit exit(UUID planId) {
        return read(
                        planId,
                        "select * from casework.exit_agreement where plan_id = :id",
                        (row, number) -> new Exit(
                                row.getString("takes_along"),
                                row.getString("call_whom"),
                                row.getString("association"),
                                row.getString("signs")))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Line> lines(UUID planId) {
        return read(
                planId,
                "select * from casework.plan_line where plan_id = :id order by position, line_id",
                (row, number) -> new Line(
                        id(row, "line_id"),
                        rows.department(row, "department"),
                        rows.code("law", row, "law"),
                        rows.code("service", row, "service"),
                        row.getString("description"),
                        row.getString("goal"),
                        rows.code("goal-type", row, "goal_type"),
                        rows.code("functional-level", row, "expected_level"),
                        row.getString("effort"),
                        day(row, "starts_on"),
                        rows.party(row, "provider"),
                        row.getString("state"),
                        row.getString("citizen_note")));
    }

    /**
     * The meetings of a journey.
     *
     * @param withContent also what is and was talked about, written down and agreed
     * @param whereverItIs also the place where the citizen's address is protected
     */
    List<Meeting> meetings(UUID journeyId, boolean withContent, boolean whereverItIs) {
        return meetings(journeyId, withContent, whereverItIs, null);
    }

    /** When and where the meetings are, for a relative with this CPR number, who is told to which of them the citizen invites. */
    List<Meeting> meetingsToldTo(UUID journeyId, String cpr) {
        return meetings(journeyId, false, false, cpr);
    }

    private List<Meeting> meetings(UUID journeyId, boolean withContent, boolean whereverItIs, String cpr) {
        return database.sql("""
                select m.*, c.protected_address,
                       exists (select from casework.meeting_participant p
                                 join casework.told_relative r on r.journey_id = m.journey_id and r.name = p.name
                                where p.meeting_id = m.meeting_id and p.kind = 'relative' and r.cpr = :cpr) as invited
                  from casework.meeting m join casework.journey j using (journey_id) join casework.citizen c using (citizen_id)
                 where m.journey_id = :id order by held_at nulls last, meeting_id""")
                .param("id", journeyId)
                .param("cpr", cpr)
                .query((row, number) -> new Meeting(
                        id(row, "meeting_id"),
                        rows.code("meeting-purpose", row, "purpose"),
                        row.getString("state"),
                        withContent ? texts(row, "agenda") : List.of(),
                        instant(row, "held_at"),
                        whereverItIs || !row.getBoolean("protected_address") ? row.getString("place") : null,
                        withContent ? row.getString("minutes") : null,
                        withContent ? actions(journeyId, id(row, "meeting_id")) : List.of(),
                        row.getBoolean("invited")))
                .list();
    }

    private List<MeetingAction> actions(UUID journeyId, UUID meetingId) {
        return database.sql("""
                        select * from casework.meeting_action
                         where journey_id = :journeyId and meeting_id = :meetingId order by due_on, action_id
                        """)
                .param("journeyId", journeyId)
                .param("meetingId", meetingId)
                .query((row, number) -> new MeetingAction(
                        row.getString("action"),
                        rows.department(row, "department"),
                        day(row, "due_on"),
                        row.getString("state")))
                .list();
    }

    /**
     * The decisions of a journey.
     *
     * @param onlyDelivered those alone that the citizen has been told
     * @param onlyOf the departments whose reasons alone the reader reads where the plans are apart; empty: all
     */
    List<Decision> decisions(UUID journeyId, boolean onlyDelivered, Optional<Set<String>> onlyOf) {
        String which = onlyDelivered ? " and delivered_at is not null" : "";
        return read(
                journeyId,
                """
                select d.*, l.service, coalesce(p.apart, false) as apart,
                       exists (select from casework.complaint c where c.decision_id = d.decision_id) as complained,
                       (select c.complaint_id from casework.complaint c
                         where c.decision_id = d.decision_id and c.state = 'forwarded' limit 1) as forwarded_complaint
                  from casework.decision d left join casework.plan_line l using (line_id)
                  left join casework.plan p on p.plan_id = d.plan_id
                 where d.journey_id = :id""" + which + " order by delivered_at nulls last, decision_id",
                (row, number) -> new Decision(
                        id(row, "decision_id"),
                        rows.department(row, "department"),
                        rows.code("law", row, "law"),
                        rows.code("provision", row, "provision"),
                        rows.code("service", row, "service"),
                        rows.code("decision-change", row, "change"),
                        isKept(row, onlyOf) ? null : row.getString("reasons"),
                        row.getString("state"),
                        instant(row, "delivered_at"),
                        instant(row, "complaint_until"),
                        row.getBoolean("complained"),
                        row.getObject("forwarded_complaint", UUID.class)));
    }

    private static boolean isKept(ResultSet row, Optional<Set<String>> onlyOf) throws SQLException {
        String department = row.getString("department");
        return row.getBoolean("apart")
                && onlyOf.filter(own -> !own.contains(department)).isPresent();
    }

    private <T> List<T> read(UUID id, String query, RowMapper<T> row) {
        return database.sql(query).param("id", id).query(row).list();
    }
}
