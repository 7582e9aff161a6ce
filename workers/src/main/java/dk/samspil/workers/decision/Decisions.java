package dk.samspil.workers.decision;

import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.plan.PlanLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions. */
@Repository
public class Decisions {

    private final JdbcClient database;

    Decisions(JdbcClient database) {
        this.database = database;
    }

    private static final String COLUMNS =
            "decision_id, journey_id, line_id, department, change, notice, notice_code, " + "reassess_code, state ";

    /** Opens a decision about a line: granted, until its department writes otherwise. */
    UUID open(PlanLine line) {
        return open(line, "granted");
    }

    /** Opens a decision about a line; {@code change} is of the code list decision-change, until the draft says so. */
    public UUID open(PlanLine line, String change) {
        UUID decisionId = UUID.randomUUID();
        database.sql("""
                        insert into casework.decision
                               (decision_id, journey_id, plan_id, line_id, department, law, change, state)
                        values (:id, :journey, :plan, :line, :department, :law, :change, 'draft')""")
                .param("id", decisionId)
                .param("journey", line.journeyId())
                .param("plan", line.planId())
                .param("line", line.lineId())
                .param("department", line.department())
                .param("law", line.law())
                .param("change", change)
                .update();
        return decisionId;
    }

    /**
     * Returns a decision, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    public Decision lock(UUID journeyId, UUID decisionId) {
        return database.sql("select " + COLUMNS + """
                          from casework.decision
                         where decision_id = :decision and journey_id = :journey for update""")
                .param("decision", decisionId)
                .param("journey", journeyId)
                .query((row, number) -> decision(row))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no decision of this id"));
    }

    /**
     * Within which time a case that the appeals board sent back is decided anew: of its paragraph, else of its law (RSL § 3
     * [S19]).
     */
    public String returnedCode(Decision decision) {
        return database.sql("""
                        select coalesce(p.deadline_code, r.deadline_code)
                          from casework.decision d
                          join casework.returned_case_deadline r using (law)
                          left join casework.returned_provision_deadline p using (provision)
                         where d.decision_id = :decision""")
                .param("decision", decision.decisionId())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new JobFault("The decision's law has no deadline for a case that was sent back"));
    }

    /** The decisions of a plan that no letter has told of, locked until the transaction ends. */
    List<Decision> undelivered(UUID planId) {
        return database.sql("select " + COLUMNS + """
                          from casework.decision
                         where plan_id = :plan and state in ('draft', 'heard', 'approved')
                         order by decision_id for update""")
                .param("plan", planId)
                .query((row, number) -> decision(row))
                .list();
    }

    public void save(Decision decision) {
        database.sql("""
                        update casework.decision set state = :state, change = :change where decision_id = :decision""")
                .param("state", decision.state().code())
                .param("change", decision.change())
                .param("decision", decision.decisionId())
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("decision_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("line_id", UUID.class),
                row.getString("department"),
                row.getString("change"),
                row.getString("notice"),
                row.getString("notice_code"),
                row.getString("reassess_code"),
                DecisionState.of(row.getString("state")));
    }
}
