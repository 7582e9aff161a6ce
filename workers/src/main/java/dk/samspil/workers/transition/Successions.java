package dk.samspil.workers.transition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What follows each service that ends at T: another line of the plan, or a stop that somebody has decided. */
@Repository
public class Successions {

    /** Code list {@code service-stop}: the citizen does not want what comes after. */
    private static final String DECLINED = "declined";

    private final JdbcClient database;
    private final Clock clock;

    Successions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A line takes over from another; the newest answer counts. */
    public void takesOver(UUID transitionId, UUID journeyId, UUID line, UUID successor, String by) {
        settle(transitionId, journeyId, line, successor, null, by);
    }

    /** A no is an answer: nothing follows what nobody else follows up. */
    void declineAll(LifeTransition transition, String by) {
        database.sql("select line_id from casework.service_gap where transition_id = :transition")
                .param("transition", transition.transitionId())
                .query(UUID.class)
                .list()
                .forEach(line -> settle(transition.transitionId(), transition.journeyId(), line, null, DECLINED, by));
    }

    /** A yes after all: what was declined needs an answer again. */
    void askAgain(LifeTransition transition) {
        database.sql(
                        "delete from casework.service_succession where transition_id = :transition and stop_reason = :reason")
                .param("transition", transition.transitionId())
                .param("reason", DECLINED)
                .update();
    }

    private void settle(UUID transitionId, UUID journeyId, UUID line, UUID successor, String reason, String by) {
        database.sql("""
                        insert into casework.service_succession
                               (line_id, transition_id, journey_id, successor_line, stop_reason, settled_by, settled_at)
                        values (:line, :transition, :journey, :successor, :reason, :by, :now)
                        on conflict (line_id) do update
                           set successor_line = excluded.successor_line, stop_reason = excluded.stop_reason,
                               settled_by = excluded.settled_by, settled_at = excluded.settled_at""")
                .param("line", line)
                .param("transition", transitionId)
                .param("journey", journeyId)
                .param("successor", successor)
                .param("reason", reason)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
