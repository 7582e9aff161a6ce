package dk.samspil.workers.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an assessment that is late owes the family (Barnets lov § 20, stk. 3; retssikkerhedsloven § 3). */
@Repository
class LateAssessmentRepository {

    private final JdbcClient database;

    LateAssessmentRepository(JdbcClient database) {
        this.database = database;
    }

    void preliminary(UUID assessmentId, String text, OffsetDateTime writtenAt) {
        database.sql("""
                        update casework.assessment set preliminary = :text, preliminary_at = :at
                         where assessment_id = :id""")
                .param("text", text)
                .param("at", writtenAt)
                .param("id", assessmentId)
                .update();
    }

    void newDate(UUID assessmentId, LocalDate date, String reason) {
        database.sql("""
                        update casework.assessment set new_date = :date, new_date_reason = :reason
                         where assessment_id = :id""")
                .param("date", date)
                .param("reason", reason)
                .param("id", assessmentId)
                .update();
    }
}
