package dk.samspil.workers.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of milestones, and each transition's own milestones. */
@Repository
class Milestones {

    private final JdbcClient database;
    private final Clock clock;

    Milestones(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The rules of a kind that are valid on a day, in their order. */
    List<MilestoneRule> rules(String kind, LocalDate today) {
        return database.sql("""
                        select * from casework.milestone_rule r
                         where kind = :kind and valid_from <= :today and (valid_to is null or valid_to >= :today)
                           and not exists (select from casework.milestone_rule newer
                                            where newer.kind = r.kind and newer.code = r.code
                                              and newer.valid_from > r.valid_from and newer.valid_from <= :today)
                         order by sort""")
                .param("kind", kind)
                .param("today", today)
                .query((row, number) -> rule(row))
                .list();
    }

    /** The rule of one milestone; empty when it is in force no more. */
    Optional<MilestoneRule> rule(String kind, String code) {
        return rules(kind, DanishDay.today(clock)).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    /** When each milestone that has not begun is planned to begin. */
    Map<String, OffsetDateTime> ahead(UUID transitionId) {
        return database
                .sql("""
                        select code, begins_at from casework.transition_milestone
                         where transition_id = :transition and begun_at is null""")
                .param("transition", transitionId)
                .query((row, number) ->
                        Map.entry(row.getString("code"), row.getObject("begins_at", OffsetDateTime.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> begun(UUID transitionId) {
        return database.sql("""
                        select code from casework.transition_milestone
                         where transition_id = :transition and begun_at is not null""")
                .param("transition", transitionId)
                .query(String.class)
                .list();
    }

    /** Plans what lies ahead anew; what has begun stays as it was. */
    void plan(LifeTransition transition, List<Milestone> ahead) {
        database.sql("""
                        delete from casework.transition_milestone
                         where transition_id = :transition and begun_at is null""").param("transition", transition.transitionId()).update();
        ahead.forEach(milestone -> database.sql("""
                        insert into casework.transition_milestone (transition_id, journey_id, code, begins_at, late)
                        values (:transition, :journey, :code, :beginsAt, :late)""")
                .param("transition", transition.transitionId())
                .param("journey", transition.journeyId())
                .param("code", milestone.code())
                .param("beginsAt", milestone.beginsAt())
                .param("late", milestone.late())
                .update());
    }

    void begin(UUID transitionId, String code) {
        mark(transitionId, code, "begun_at");
    }

    void finish(UUID transitionId, String code) {
        mark(transitionId, code, "finished_at");
    }

    /** What was broken off is ahead again. */
    void takeUpAgain(UUID transitionId) {
        database.sql("""
                        update casework.transition_milestone set begun_at = null
                         where transition_id = :transition and finished_at is null""").param("transition", transitionId).update();
    }

    private void mark(UUID transitionId, String code, String column) {
        database.sql("update casework.transition_milestone set " + column
                        + " = :now where transition_id = :transition and code = :code")
                .param("now", OffsetDateTime.now(clock))
                .param("transition", transitionId)
                .param("code", code)
                .update();
    }

    private static MilestoneRule rule(ResultSet row) throws SQLException {
        return new MilestoneRule(
                row.getString("code"),
                row.getString("process_id"),
                row.getInt("anchor_age"),
                row.getString("direction"),
                row.getInt("amount"),
                row.getString("unit"),
                List.of((String[]) row.getArray("tracks").getArray()),
                row.getBoolean("joint"),
                row.getBoolean("closes"),
                row.getInt("sort"));
    }
}
