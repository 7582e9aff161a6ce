package dk.samspil.workers.deadline;

import dk.samspil.workers.job.Job;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far deadlines that have passed have been escalated. */
@Repository
class Escalations {

    private final JdbcClient database;
    private final Clock clock;

    Escalations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins the ladder of the job's deadline; empty when the task was done just now, or has begun it already. */
    Optional<Begun> begin(Job job, String department) {
        return database.sql("""
                        insert into casework.escalation (deadline_id, journey_id, department, told_at)
                        select deadline_id, journey_id, :department, :now from casework.deadline d
                         where journey_id = :journey and code = :code
                           and coalesce(department, :department) = :department
                           and fulfilled_at is null and cancelled_at is null
                           and not exists (select from casework.escalation e where e.deadline_id = d.deadline_id)
                         order by due_at limit 1
                        returning deadline_id,
                                  exists (select from casework.deadline d join casework.deadline_rule r using (code)
                                           where d.deadline_id = escalation.deadline_id and r.new_date
                                             and casework.danish_day(d.started_at)
                                                 between r.valid_from and coalesce(r.valid_to, 'infinity')) as new_date""")
                .param("department", department)
                .param("journey", job.id("journeyId"))
                .param("code", job.optionalText("deadlineCode").orElse(null))
                .param("now", OffsetDateTime.now(clock))
                .query(Begun.class)
                .optional();
    }

    /** Whose task it is that is overdue; empty when it has been done or taken away. */
    Optional<Overdue> open(UUID deadlineId) {
        return database.sql("""
                        select e.journey_id, e.department, d.code
                          from casework.escalation e join casework.deadline d using (deadline_id)
                         where deadline_id = :deadline and d.fulfilled_at is null and d.cancelled_at is null""")
                .param("deadline", deadlineId)
                .query(Overdue.class)
                .optional();
    }

    void told(UUID deadlineId, Rung rung) {
        database.sql("""
                        update casework.escalation set audience = :audience, told_at = :now
                         where deadline_id = :deadline""")
                .param("audience", rung.audience())
                .param("now", OffsetDateTime.now(clock))
                .param("deadline", deadlineId)
                .update();
    }

    /** The rung of this number, counted from 1; empty above the last. */
    Optional<Rung> rung(int number) {
        return database.sql(
                        "select audience, department, deadline_code from casework.escalation_rung where rung = :rung")
                .param("rung", number)
                .query(Rung.class)
                .optional();
    }

    /**
     * A ladder.
     *
     * @param newDate the citizen waits for a decision by that deadline, and is owed a new date
     */
    record Begun(UUID deadlineId, boolean newDate) {}

    /** An open task that is over its deadline. */
    record Overdue(UUID journeyId, String department, String code) {}
}
