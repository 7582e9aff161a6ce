package dk.samspil.workers.transition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every time readiness was worked out, and whether somebody is at work on it already. */
@Repository
class ReadinessChecks {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    ReadinessChecks(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void keep(LifeTransition transition, Colour overall, Map<String, String> themes) {
        database.sql("""
                        insert into casework.readiness_check
                               (check_id, transition_id, journey_id, checked_at, overall, themes)
                        values (:id, :transition, :journey, :now, :overall, :themes::jsonb)""")
                .param("id", UUID.randomUUID())
                .param("transition", transition.transitionId())
                .param("journey", transition.journeyId())
                .param("now", OffsetDateTime.now(clock))
                .param("overall", overall.code())
                .param("themes", json.writeValueAsString(themes))
                .update();
    }

    /** Says whether the themes stand as they did when readiness was worked out last. */
    boolean isAsBefore(LifeTransition transition, Map<String, String> themes) {
        return database.sql("""
                        select themes = :themes::jsonb from casework.readiness_check
                         where transition_id = :transition order by checked_at desc limit 1""")
                .param("transition", transition.transitionId())
                .param("themes", json.writeValueAsString(themes))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Says whether a task with this deadline is open in the journey. */
    boolean isAtWork(UUID journeyId, String deadlineCode) {
        return database.sql("""
                        select exists (select from casework.deadline
                                        where journey_id = :journey and code = :code
                                          and fulfilled_at is null and cancelled_at is null)""")
                .param("journey", journeyId)
                .param("code", deadlineCode)
                .query(Boolean.class)
                .single();
    }
}
