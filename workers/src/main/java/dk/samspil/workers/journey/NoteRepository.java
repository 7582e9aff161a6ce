package dk.samspil.workers.journey;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people wrote when they took a step; each note goes with the event that tells of the step. */
@Repository
public class NoteRepository {

    private final JdbcClient database;

    NoteRepository(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what was written with an event; without a text there is nothing to keep. */
    public void keep(UUID journeyId, UUID eventId, String text, String author, OffsetDateTime writtenAt) {
        if (text == null || text.isBlank()) {
            return;
        }
        database.sql("""
                        insert into casework.note (note_id, journey_id, event_id, text, author, written_at)
                        values (:id, :journey, :event, :text, :author, :writtenAt)""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("event", eventId)
                .param("text", text.strip())
                .param("author", author)
                .param("writtenAt", writtenAt)
                .update();
    }
}
