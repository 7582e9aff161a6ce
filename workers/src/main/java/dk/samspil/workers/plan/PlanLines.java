package dk.samspil.workers.plan;

import dk.samspil.workers.job.JobFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of a plan. */
@Repository
public class PlanLines {

    private final JdbcClient database;

    PlanLines(JdbcClient database) {
        this.database = database;
    }

    private static final String COLUMNS = "line_id, plan_id, journey_id, department, law, state, cost_class, provider ";

    /** Returns the plan's lines in a state, in the plan's order, locked until the transaction ends. */
    public List<PlanLine> in(UUID planId, LineState... states) {
        return database.sql("select " + COLUMNS + """
                          from casework.plan_line where plan_id = :plan and state in (:states)
                         order by position for update""")
                .param("plan", planId)
                .param("states", Stream.of(states).map(LineState::code).toList())
                .query((row, number) -> line(row))
                .list();
    }

    /**
     * Returns a line, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    public PlanLine lock(UUID journeyId, UUID lineId) {
        return database.sql("select " + COLUMNS + """
                          from casework.plan_line where line_id = :line and journey_id = :journey for update""")
                .param("line", lineId)
                .param("journey", journeyId)
                .query((row, number) -> line(row))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no line of this id"));
    }

    public void save(PlanLine line) {
        database.sql("update casework.plan_line set state = :state, provider = :provider where line_id = :line")
                .param("state", line.state().code())
                .param("provider", line.provider())
                .param("line", line.lineId())
                .update();
    }

    void note(UUID lineId, String citizenNote) {
        database.sql("update casework.plan_line set citizen_note = :note where line_id = :line")
                .param("note", citizenNote)
                .param("line", lineId)
                .update();
    }

    /** What a department proposed before and the citizen has not approved makes room for its new proposal. */
    void withdrawProposals(UUID planId, String department) {
        database.sql("""
                        with gone as (select line_id from casework.plan_line
                                       where plan_id = :plan and department = :department and state = 'proposed'),
                             unpaid as (delete from casework.payer where line_id in (select line_id from gone))
                        delete from casework.plan_line where line_id in (select line_id from gone)""").param("plan", planId).param("department", department).update();
    }

    /** The citizen rather waits for the line's place, and wants nothing in between. */
    void declineBridge(PlanLine waiting) {
        database.sql("update casework.plan_line set bridge_declined = true where line_id = :line")
                .param("line", waiting.lineId())
                .update();
    }

    /** @throws JobFault when nothing stands in while the line waits, and the citizen has not said no to that */
    void requireBridge(PlanLine waiting) {
        boolean bridged = database.sql("""
                        select exists (select from casework.plan_line
                                        where bridge_for = :line or line_id = :line and bridge_declined)""")
                .param("line", waiting.lineId())
                .query(Boolean.class)
                .single();
        if (!bridged) {
            throw new JobFault("A line waits for a place without a bridge");
        }
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        return new PlanLine(
                row.getObject("line_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getString("department"),
                row.getString("law"),
                LineState.of(row.getString("state")),
                row.getString("cost_class"),
                row.getString("provider"));
    }
}
