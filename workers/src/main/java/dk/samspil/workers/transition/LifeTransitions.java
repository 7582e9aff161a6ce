package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code casework.transition}. */
@Repository
public class LifeTransitions {

    private static final String ROW = """
            select t.*, c.birth_date, k.readiness_months, k.last_months
              from casework.transition t
              join casework.transition_kind k using (kind)
              join casework.citizen c using (citizen_id)
            """;

    private final JdbcClient database;
    private final Clock clock;

    LifeTransitions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Returns the job's transition, locked until the transaction ends.
     *
     * @throws JobFault when the job's journey has none of this id
     */
    LifeTransition lock(Job job) {
        return database.sql(ROW + " where transition_id = :id and journey_id = :journey for update of t")
                .param("id", job.id("transitionId"))
                .param("journey", job.id("journeyId"))
                .query((row, number) -> transition(row))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no transition of this id"));
    }

    /** Those whose milestones may lie ahead. */
    List<LifeTransition> open() {
        return database.sql(ROW + " where state in ('running', 'landed')")
                .query((row, number) -> transition(row))
                .list();
    }

    /** Says whether the citizen of a journey is on the way to this birthday with people who follow it. */
    public boolean isUnderWay(UUID journeyId, int age) {
        return database.sql("""
                        select exists (select from casework.transition join casework.transition_kind using (kind)
                                        where journey_id = :journey and turning_age = :age and state = 'running')""")
                .param("journey", journeyId)
                .param("age", age)
                .query(Boolean.class)
                .single();
    }

    /** A process follows it; the desk that has the journey now is the one it goes from. */
    void takenUpBy(LifeTransition transition, String department) {
        becomeRunning(transition);
        database.sql("update casework.transition set from_department = :department where transition_id = :id")
                .param("department", department)
                .param("id", transition.transitionId())
                .update();
    }

    void becomeRunning(LifeTransition transition) {
        set(transition, "state = 'running', end_reason = null, ended_at = null");
    }

    void confirm(LifeTransition transition, List<String> tracks) {
        database.sql("update casework.transition set tracks = :tracks where transition_id = :id")
                .param("tracks", tracks.toArray(String[]::new))
                .param("id", transition.transitionId())
                .update();
    }

    void decline(LifeTransition transition) {
        set(transition, "state = 'declined', end_reason = 'declined'");
    }

    void land(LifeTransition transition) {
        end(transition.transitionId(), "landed", "landed");
    }

    void endAsNotNeeded(LifeTransition transition) {
        end(transition.transitionId(), "ended", "not-relevant");
    }

    void receivedBy(LifeTransition transition, String department) {
        database.sql("update casework.transition set to_department = :department where transition_id = :id")
                .param("department", department)
                .param("id", transition.transitionId())
                .update();
    }

    void noteOffer(LifeTransition transition) {
        database.sql("""
                        update casework.transition set offers = offers + 1, offered_at = :now
                         where transition_id = :id""")
                .param("now", OffsetDateTime.now(clock))
                .param("id", transition.transitionId())
                .update();
    }

    void startsLate(LifeTransition transition, boolean late) {
        database.sql("update casework.transition set late_start = late_start or :late where transition_id = :id")
                .param("late", late)
                .param("id", transition.transitionId())
                .update();
    }

    /**
     * Ends the transitions of a journey that ends for good.
     *
     * @param journeyEnd code list {@code journey-end}; only a death and a transfer end a transition too
     */
    public void endWith(UUID journeyId, String journeyEnd) {
        String reason =
                switch (journeyEnd) {
                    case "death" -> "death";
                    case "transferred" -> "moved";
                    default -> null;
                };
        if (reason != null) {
            database.sql(
                            "select transition_id from casework.transition where journey_id = :journey and ended_at is null")
                    .param("journey", journeyId)
                    .query(UUID.class)
                    .list()
                    .forEach(id -> end(id, "ended", reason));
        }
    }

    private void end(UUID transitionId, String state, String reason) {
        database.sql("""
                        update casework.transition set state = :state, end_reason = :reason, ended_at = :now
                         where transition_id = :id""")
                .param("state", state)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("id", transitionId)
                .update();
    }

    private void set(LifeTransition transition, String columns) {
        database.sql("update casework.transition set " + columns + " where transition_id = :id")
                .param("id", transition.transitionId())
                .update();
    }

    private static LifeTransition transition(ResultSet row) throws SQLException {
        return new LifeTransition(
                row.getObject("transition_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("citizen_id", UUID.class),
                row.getString("kind"),
                row.getString("state"),
                List.of((String[]) row.getArray("tracks").getArray()),
                row.getObject("turning_on", LocalDate.class),
                row.getString("from_department"),
                row.getString("to_department"),
                row.getObject("birth_date", LocalDate.class),
                row.getInt("readiness_months"),
                row.getInt("last_months"),
                row.getInt("offers"),
                row.getObject("offered_at", OffsetDateTime.class));
    }
}
