package dk.samspil.workers.newdate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates given for what is late. */
@Repository
class NewDates {

    private final JdbcClient database;

    NewDates(JdbcClient database) {
        this.database = database;
    }

    /** Returns the code of the deadline that a date was given for; empty when nobody waits any more. */
    Optional<String> give(UUID deadlineId, LocalDate date, String reason) {
        return database.sql("""
                        update casework.escalation e set new_date = :date, new_date_reason = :reason
                          from casework.deadline d
                         where e.deadline_id = :deadline and d.deadline_id = e.deadline_id
                           and d.fulfilled_at is null and d.cancelled_at is null
                        returning d.code""")
                .param("date", date)
                .param("reason", reason)
                .param("deadline", deadlineId)
                .query(String.class)
                .optional();
    }
}
