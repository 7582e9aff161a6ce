package dk.samspil.workers.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the citizen is heard about before the assessment stands (forvaltningsloven § 19 [K]). */
@Repository
class HearingRepository {

    private final JdbcClient database;

    HearingRepository(JdbcClient database) {
        this.database = database;
    }

    UUID open(Assessment assessment, OffsetDateTime sentAt) {
        UUID hearingId = UUID.randomUUID();
        database.sql("""
                        insert into casework.hearing (hearing_id, journey_id, subject, subject_id, sent_at)
                        values (:id, :journey, 'assessment', :assessment, :sentAt)""")
                .param("id", hearingId)
                .param("journey", assessment.journeyId())
                .param("assessment", assessment.assessmentId())
                .param("sentAt", sentAt)
                .update();
        return hearingId;
    }

    /** What the citizen has been asked about an assessment and has not answered. */
    List<UUID> unanswered(UUID assessmentId) {
        return database.sql("""
                        select hearing_id from casework.hearing
                         where subject = 'assessment' and subject_id = :assessment and answered_at is null""")
                .param("assessment", assessmentId)
                .query(UUID.class)
                .list();
    }

    void answer(UUID hearingId, UUID journeyId, String comment, String source, OffsetDateTime answeredAt) {
        database.sql("""
                        update casework.hearing set comment = :comment, source = :source, answered_at = :at
                         where hearing_id = :id and journey_id = :journey""")
                .param("comment", comment)
                .param("source", source)
                .param("at", answeredAt)
                .param("id", hearingId)
                .param("journey", journeyId)
                .update();
    }
}
