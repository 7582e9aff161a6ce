package dk.samspil.workers.meeting;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings, who is invited, and their minutes. */
@Repository
class MeetingRepository {

    private final JdbcClient database;

    MeetingRepository(JdbcClient database) {
        this.database = database;
    }

    UUID plan(UUID journeyId, String purpose) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into casework.meeting (meeting_id, journey_id, purpose, state)
                        values (:id, :journey, :purpose, 'planned')""")
                .param("id", id)
                .param("journey", journeyId)
                .param("purpose", purpose)
                .update();
        return id;
    }

    /**
     * Returns the meeting the job's variable {@code meetingId} names, locked until the job is done.
     *
     * @throws JobFault when the job's journey has no such meeting
     */
    Meeting lock(Job job) {
        return database.sql("""
                        select meeting_id, journey_id, state from casework.meeting
                         where meeting_id = :id and journey_id = :journey for update""")
                .param("id", job.id("meetingId"))
                .param("journey", job.id("journeyId"))
                .query((row, number) -> meeting(row))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no meeting of this id"));
    }

    /** The journey's meetings of a purpose that are planned or called, locked until the job is done. */
    List<Meeting> lockOpen(UUID journeyId, String purpose) {
        return database
                .sql("""
                        select meeting_id, journey_id, state from casework.meeting
                         where journey_id = :journey and purpose = :purpose for update""")
                .param("journey", journeyId)
                .param("purpose", purpose)
                .query((row, number) -> meeting(row))
                .list()
                .stream()
                .filter(meeting -> meeting.state().mayBecome(MeetingState.CANCELLED))
                .toList();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("meeting_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                MeetingState.of(row.getString("state")));
    }

    void keepState(Meeting meeting) {
        database.sql("update casework.meeting set state = :state where meeting_id = :id")
                .param("state", meeting.state().code())
                .param("id", meeting.meetingId())
                .update();
    }

    List<String> invitedDepartments(Meeting meeting) {
        return database.sql("""
                        select name from casework.meeting_participant
                         where meeting_id = :id and kind = 'department' order by name""")
                .param("id", meeting.meetingId())
                .query(String.class)
                .list();
    }

    void keepAgenda(Meeting meeting, List<String> points, boolean citizenChairs) {
        database.sql("update casework.meeting set agenda = :points, citizen_chairs = :chairs where meeting_id = :id")
                .param("points", points.toArray(String[]::new))
                .param("chairs", citizenChairs)
                .param("id", meeting.meetingId())
                .update();
    }

    void call(Meeting meeting, OffsetDateTime heldAt, String place) {
        database.sql("""
                        update casework.meeting set state = :state, held_at = :at, place = :place
                         where meeting_id = :id""")
                .param("state", meeting.state().code())
                .param("at", heldAt)
                .param("place", place)
                .param("id", meeting.meetingId())
                .update();
    }

    /** Adds somebody; {@code kind} as the table has it. */
    void invite(Meeting meeting, String kind, String name) {
        database.sql("""
                        insert into casework.meeting_participant (meeting_id, kind, name)
                        values (:id, :kind, :name) on conflict do nothing""")
                .param("id", meeting.meetingId())
                .param("kind", kind)
                .param("name", name)
                .update();
    }

    /** The relatives that the citizen has named. */
    List<String> namedRelatives(UUID journeyId) {
        return database.sql("select value from casework.options_relatives where journey_id = :journey")
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    void keepMinutes(Meeting meeting, String minutes) {
        database.sql("update casework.meeting set state = :state, minutes = :minutes where meeting_id = :id")
                .param("state", meeting.state().code())
                .param("minutes", minutes)
                .param("id", meeting.meetingId())
                .update();
    }

    void agree(Meeting meeting, Action action) {
        database.sql("""
                        insert into casework.meeting_action
                               (action_id, meeting_id, journey_id, action, department, due_on, state)
                        values (:id, :meeting, :journey, :action, :department, :due, 'open')""")
                .param("id", action.actionId())
                .param("meeting", meeting.meetingId())
                .param("journey", meeting.journeyId())
                .param("action", action.action())
                .param("department", action.department())
                .param("due", action.dueOn())
                .update();
    }

    /** Says whether there was such an open action. */
    boolean carryOut(UUID actionId, UUID journeyId, String note, OffsetDateTime doneAt) {
        return database.sql("""
                        update casework.meeting_action set state = 'done', note = :note, done_at = :at
                         where action_id = :id and journey_id = :journey and state = 'open'""")
                        .param("note", note)
                        .param("at", doneAt)
                        .param("id", actionId)
                        .param("journey", journeyId)
                        .update()
                == 1;
    }
}
