package dk.samspil.workers.citizenjourney;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acute events in a journey that is under way, and how they were assessed. */
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

    /**
     * Keeps the assessment of an event.
     *
     * @param secondPerson Keycloak user id of who assessed with them; null: nobody
     */
    void assess(
            UUID eventId,
            boolean acute,
            boolean seen,
            String reason,
            String by,
            String secondPerson,
            OffsetDateTime at) {
        database.sql("""
                        update casework.acute_event
                           set acute = :acute, seen = :seen, reason = :reason, assessed_by = :by,
                               second_person = :second, assessed_at = :at
                         where acute_event_id = :event""")
                .param("acute", acute)
                .param("seen", seen)
                .param("reason", reason)
                .param("by", by)
                .param("second", secondPerson)
                .param("at", at)
                .param("event", eventId)
                .update();
    }
}
