package dk.samspil.workers.citizenjourney;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acute events in a journey that is under way. */
@Repository
class AcuteEventRepository {

    private final JdbcClient database;

    AcuteEventRepository(JdbcClient database) {
        this.database = database;
    }

    /** Notes an event; its id is the id of the submission that told of it. */
    void report(UUID eventId, UUID journeyId, OffsetDateTime at) {
        database.sql("""
                        insert into casework.acute_event (acute_event_id, journey_id, reported_at)
                        values (:event, :journey, :at)""")
                .param("event", eventId)
                .param("journey", journeyId)
                .param("at", at)
                .update();
    }
}
