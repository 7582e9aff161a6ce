package dk.samspil.workers.milestone;

import dk.samspil.workers.submission.Submission;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What comes after each child service. */
@Repository
class Succession {

    private final JdbcClient database;

    Succession(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the successor or the reason to stop, one of them. */
    void settle(UUID transitionId, Submission<?> answer, UUID line, UUID successor, String stopReason) {
        database.sql("""
                        insert into casework.service_succession
                               (line_id, transition_id, journey_id, successor_line, stop_reason, settled_by, settled_at)
                        values (:line, :transition, :journey, :successor, :reason, :by, :at)
                        on conflict (line_id)
                        do update set successor_line = excluded.successor_line, stop_reason = excluded.stop_reason,
                                      settled_by = excluded.settled_by, settled_at = excluded.settled_at""")
                .param("line", line)
                .param("transition", transitionId)
                .param("journey", answer.journeyId())
                .param("successor", successor)
                .param("reason", stopReason)
                .param("by", answer.sender())
                .param("at", answer.createdAt())
                .update();
    }

    /** The service is a gap again. */
    void reopen(UUID line) {
        database.sql("delete from casework.service_succession where line_id = :line")
                .param("line", line)
                .update();
    }

    /** Says whether every child service is settled, and every successor is decided: what «support» asks for in DMN-9. */
    boolean isComplete(UUID journeyId) {
        return database.sql("""
                        select not exists (
                            select from casework.transition_line l
                              left join casework.service_succession s using (line_id)
                              left join casework.plan_line next on next.line_id = s.successor_line
                             where l.journey_id = :journey and l.of_childhood
                               and (s.line_id is null or next.state in ('proposed', 'approved')))""")
                .param("journey", journeyId)
                .query(Boolean.class)
                .single();
    }

    /** The child services that end on the day T: those that somebody has settled. */
    List<UUID> settled(UUID journeyId) {
        return database.sql("""
                        select l.line_id from casework.transition_line l
                          join casework.service_succession using (line_id)
                         where l.journey_id = :journey and l.of_childhood""").param("journey", journeyId).query(UUID.class).list();
    }
}
