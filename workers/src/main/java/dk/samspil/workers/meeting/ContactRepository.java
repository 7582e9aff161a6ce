package dk.samspil.workers.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who comes to the citizen; rows of {@code casework.contact}. */
@Repository
class ContactRepository {

    private final JdbcClient database;

    ContactRepository(JdbcClient database) {
        this.database = database;
    }

    /** They come no more. Whom the journey does not know is nobody of its own and stays as it was. */
    void end(UUID journeyId, List<UUID> contacts, OffsetDateTime at) {
        database.sql("""
                        update casework.contact set ended_at = :at
                         where journey_id = :journey and contact_id = any(:contacts) and ended_at is null""")
                .param("at", at)
                .param("journey", journeyId)
                .param("contacts", contacts.toArray(UUID[]::new))
                .update();
    }
}
