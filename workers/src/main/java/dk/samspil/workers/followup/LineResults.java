package dk.samspil.workers.followup;

import dk.samspil.workers.decision.Decisions;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a follow-up agreed for each line, and what it sets going. */
@Repository
class LineResults {

    private final PlanLines lines;
    private final Decisions decisions;
    private final JdbcClient database;

    LineResults(PlanLines lines, Decisions decisions, JdbcClient database) {
        this.lines = lines;
        this.decisions = decisions;
        this.database = database;
    }

    private static final Set<String> LESS = Set.of("reduce", "stop", "replace");
    private static final Set<String> ANEW = Set.of("adjust", "replace");

    /**
     * What follows from the results.
     *
     * @param cuts decisions that reduce or stop help: decisionId, department, costClass
     * @param proposers departments that propose anew
     */
    record Agreed(List<Map<String, Object>> cuts, List<String> proposers) {}

    Agreed keep(FollowUp followUp, FollowUpResult result) {
        List<Map<String, Object>> cuts = new ArrayList<>();
        List<String> proposers = new ArrayList<>();
        for (PlanLine line : lines.in(followUp.planId(), LineState.ORDERED, LineState.WAITING, LineState.ACTIVE)) {
            FollowUpResult.Line agreed = result.of(line);
            UUID decision = LESS.contains(agreed.lineResult()) ? less(line, agreed) : null;
            if (decision != null) {
                cuts.add(cut(decision, line));
            }
            if (ANEW.contains(agreed.lineResult())) {
                proposers.add(line.department());
            }
            keep(followUp, agreed, decision);
        }
        return new Agreed(cuts, proposers);
    }

    /** The decision that has to be taken first; null where none is needed, and it happens at once. */
    private UUID less(PlanLine line, FollowUpResult.Line agreed) {
        boolean reduced = agreed.lineResult().equals("reduce");
        if (line.needsDecision()) {
            return decisions.open(line, reduced ? "reduced" : "removed");
        }
        if (reduced) {
            effort(line, agreed.newEffort());
        } else {
            lines.save(line.become(LineState.ENDED));
        }
        return null;
    }

    void effort(PlanLine line, String effort) {
        database.sql("update casework.plan_line set effort = coalesce(:effort, effort) where line_id = :line")
                .param("effort", effort)
                .param("line", line.lineId())
                .update();
    }

    private static Map<String, Object> cut(UUID decision, PlanLine line) {
        return Map.of(
                "decisionId", decision.toString(),
                "department", line.department(),
                "costClass", Objects.requireNonNullElse(line.costClass(), "low"));
    }

    private void keep(FollowUp followUp, FollowUpResult.Line agreed, UUID decision) {
        database.sql("""
                        insert into casework.line_result
                               (follow_up_id, line_id, journey_id, result, new_effort, decision_id)
                        values (:id, :line, :journey, :result, :effort, :decision)""")
                .param("id", followUp.followUpId())
                .param("line", agreed.lineId())
                .param("journey", followUp.journeyId())
                .param("result", agreed.lineResult())
                .param("effort", agreed.newEffort())
                .param("decision", decision)
                .update();
    }
}
