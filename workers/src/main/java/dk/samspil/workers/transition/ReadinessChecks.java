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

    /** Keeps the colours, and a score of 0 to 100 for indicators: a yellow theme counts half, each with its weight. */
    void keep(LifeTransition transition, Colour overall, Map<String, String> themes) {
        database.sql("""
                        insert into casework.readiness_check
                               (check_id, transition_id, journey_id, checked_at, overall, themes, score)
                        select :id, :transition, :journey, :now, :overall, :themes::jsonb,
                               round(50.0 * sum(m.weight * case c.colour when 'green' then 2 when 'yellow' then 1 else 0 end)
                                     / sum(m.weight))
                          from jsonb_each_text(:themes::jsonb) c (theme, colour)
                          join casework.readiness_theme m using (theme)""")
                .param("id", UUID.randomUUID())
                .param("transition", transition.transitionId())
                .param("journey", transition.journeyId())
                .param("now", OffsetDateTime.now(clock))
                .param("overall", overall.code())
                .param("themes", json.writeValueAsString(themes))
                .update();
    }

    /** Says whether the themes stand as they did when readiness was worked out last, not before {@code since}. */
    boolean isAsBefore(LifeTransition transition, Map<String, String> themes, OffsetDateTime since) {
        return database.sql("""
                        select themes = :themes::jsonb from casework.readiness_check
                         where transition_id = :transition and checked_at >= :since
                         order by checked_at desc limit 1""")
                .param("transition", transition.transitionId())
                .param("since", since)
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
