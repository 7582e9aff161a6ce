package dk.samspil.workers.deadline;

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

    void start(UUID journeyId, String department, Deadline deadline) {
        database.sql("""
                        insert into casework.deadline
                               (deadline_id, journey_id, code, department, started_at, warn_at, due_at)
                        values (:id, :journey, :code, :department, :startedAt, :warnAt, :dueAt)""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("code", deadline.rule().code())
                .param("department", department)
                .param("startedAt", deadline.startedAt())
                .param("warnAt", deadline.warnAt())
                .param("dueAt", deadline.dueAt())
                .update();
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
