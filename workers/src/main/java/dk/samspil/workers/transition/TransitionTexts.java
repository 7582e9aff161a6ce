package dk.samspil.workers.transition;

import dk.samspil.workers.submission.Submission;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people write on the way; texts stay here and never reach the engine. */
@Repository
public class TransitionTexts {

    /** Stands for the time before the first milestone, and beside them all. */
    static final String NO_MILESTONE = "M0";

    private final JdbcClient database;

    TransitionTexts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps a text; without one there is nothing to keep.
     *
     * @param topic code list {@code transition-topic}
     * @param source code list {@code answer-source}; null when nobody was asked
     */
    public void keep(
            UUID transitionId, String milestone, String topic, String text, String source, Submission<?> submission) {
        if (text == null || text.isBlank()) {
            return;
        }
        database.sql("""
                        insert into casework.transition_note
                               (note_id, transition_id, journey_id, milestone, topic, text, source, author, written_at)
                        values (:id, :transition, :journey, :milestone, :topic, :text, :source, :author, :at)""")
                .param("id", UUID.randomUUID())
                .param("transition", transitionId)
                .param("journey", submission.journeyId())
                .param("milestone", milestone)
                .param("topic", topic)
                .param("text", text.strip())
                .param("source", source)
                .param("author", submission.sender())
                .param("at", submission.createdAt())
                .update();
    }
}
