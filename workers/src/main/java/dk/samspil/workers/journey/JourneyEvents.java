package dk.samspil.workers.journey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes the journey's timeline. Details are codes and ids; texts stay in their own tables. */
@Repository
public class JourneyEvents {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    JourneyEvents(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public void bySystem(UUID journeyId, EventKind kind, String department, Map<String, Object> detail) {
        by(null, journeyId, kind, department, detail);
    }

    /** Notes what a person did and returns the event's id; {@code actor} is the Keycloak user id. */
    public UUID by(String actor, UUID journeyId, EventKind kind, String department, Map<String, Object> detail) {
        UUID eventId = UUID.randomUUID();
        database.sql("""
                        insert into casework.journey_event (event_id, journey_id, at, kind, department, actor, detail)
                        values (:id, :journey, :at, :kind, :department, :actor, :detail::jsonb)""")
                .param("id", eventId)
                .param("journey", journeyId)
                .param("at", OffsetDateTime.now(clock))
                .param("kind", kind.code())
                .param("department", department)
                .param("actor", actor)
                .param("detail", json.writeValueAsString(detail))
                .update();
        return eventId;
    }
}
