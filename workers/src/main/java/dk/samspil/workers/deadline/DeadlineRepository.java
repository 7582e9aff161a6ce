package dk.samspil.workers.deadline;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules, closing days, and the deadlines that run in a journey. */
@Repository
public class DeadlineRepository {

    private final JdbcClient database;
    private final Clock clock;

    DeadlineRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Returns the rule valid on a date; a fault when there is none. */
    DeadlineRule rule(String code, LocalDate date) {
        return database.sql("""
                        select code, amount, unit, upper(direction) as direction, kind, legal_basis, warn_percent
                          from casework.deadline_rule
                         where code = :code and valid_from <= :date and (valid_to is null or valid_to >= :date)
                         order by valid_from desc limit 1""")
                .param("code", code)
                .param("date", date)
                .query(DeadlineRule.class)
                .optional()
                .orElseThrow(() -> new JobFault("No deadline rule " + code + " is valid on " + date));
    }

    Set<LocalDate> closingDays() {
        return database.sql("select day from casework.closing_day")
                .query(LocalDate.class)
                .set();
    }

    /** Starts a deadline, or gives a task the one of the same duty that runs already. */
    void start(Job job, Deadline deadline) {
        if (!adopt(job, deadline)) {
            insert(job, deadline);
        }
    }

    /** A journey's deadline of the same code, counted from the same event, is the task's: one duty, one deadline. */
    private boolean adopt(Job job, Deadline deadline) {
        if (job.optionalText("deadlineStart").isEmpty()
                || job.optionalId("subjectId").isPresent()) {
            return false;
        }
        return database.sql("""
                        update casework.deadline
                           set element_instance_key = :element, department = coalesce(:department, department)
                         where deadline_id = (select deadline_id from casework.deadline
                                               where journey_id = :journey and code = :code and subject_id is null
                                                 and started_at = :startedAt and fulfilled_at is null limit 1)""")
                        .param("element", job.elementInstanceKey())
                        .param("department", job.optionalText("department").orElse(null))
                        .param("journey", job.id("journeyId"))
                        .param("code", deadline.rule().code())
                        .param("startedAt", deadline.startedAt())
                        .update()
                == 1;
    }

    private void insert(Job job, Deadline deadline) {
        database.sql("""
                        insert into casework.deadline
                               (deadline_id, journey_id, code, department, started_at, warn_at, due_at,
                                element_instance_key, subject_id)
                        values (:id, :journey, :code, :department, :startedAt, :warnAt, :dueAt, :element, :subject)""")
                .param("id", UUID.randomUUID())
                .param("journey", job.id("journeyId"))
                .param("code", deadline.rule().code())
                .param("department", job.optionalText("department").orElse(null))
                .param("element", job.elementInstanceKey())
                .param("subject", job.optionalId("subjectId").orElse(null))
                .param("startedAt", deadline.startedAt())
                .param("warnAt", deadline.warnAt())
                .param("dueAt", deadline.dueAt())
                .update();
    }

    /** Ends the deadline of the user task whose end listener this job is. */
    public void fulfilTask(Job job) {
        database.sql("""
                        update casework.deadline set fulfilled_at = :now
                         where element_instance_key = :element and fulfilled_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("element", job.elementInstanceKey())
                .update();
    }

    /** Lets no deadline of the journey run on: the journey is over, and what they asked for was not done. */
    public void cancelAll(UUID journeyId) {
        database.sql("""
                        update casework.deadline set cancelled_at = :now
                         where journey_id = :journey and fulfilled_at is null and cancelled_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("journey", journeyId)
                .update();
    }

    /** Lets the deadline of a task about something run no more: the task was taken away. */
    public void cancelAbout(UUID subjectId) {
        database.sql("""
                        update casework.deadline set cancelled_at = :now
                         where subject_id = :subject and fulfilled_at is null and cancelled_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("subject", subjectId)
                .update();
    }

    /** Ends the running deadlines of these codes about one thing: a contribution, a hearing, a meeting … */
    public void fulfilSubject(UUID journeyId, UUID subjectId, Set<String> codes) {
        database.sql("""
                        update casework.deadline set fulfilled_at = :now
                         where journey_id = :journey and subject_id = :subject and code in (:codes)
                           and fulfilled_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("journey", journeyId)
                .param("subject", subjectId)
                .param("codes", codes)
                .update();
    }

    /** Takes the journey's running deadlines of these codes away: the same ones start again, from the same moment. */
    public void startAnew(UUID journeyId, Set<String> codes) {
        database.sql("""
                        delete from casework.deadline
                         where journey_id = :journey and code in (:codes) and fulfilled_at is null""").param("journey", journeyId).param("codes", codes).update();
    }

    /** Ends the journey's running deadlines of these codes: what they ask for has been done. */
    public void fulfil(UUID journeyId, Set<String> codes) {
        database.sql("""
                        update casework.deadline set fulfilled_at = :now
                         where journey_id = :journey and code in (:codes) and fulfilled_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("journey", journeyId)
                .param("codes", codes)
                .update();
    }
}
