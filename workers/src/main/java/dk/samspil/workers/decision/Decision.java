package dk.samspil.workers.decision;

import java.util.UUID;

/**
 * A decision under one law.
 *
 * @param lineId the plan's line it decides; null for a decision of its own
 * @param change code list decision-change
 * @param notice code list notice; null before DMN-7 was asked
 * @param noticeCode deadline code of DMN-7: when a change takes effect; null when at once, and before the table was asked
 * @param reassessCode deadline code of DMN-7: how long a re-assessment may take [S25][S26]
 */
public record Decision(
        UUID decisionId,
        UUID journeyId,
        UUID lineId,
        String department,
        String change,
        String notice,
        String noticeCode,
        String reassessCode,
        DecisionState state) {

    public Decision become(DecisionState next) {
        return new Decision(
                decisionId,
                journeyId,
                lineId,
                department,
                change,
                notice,
                noticeCode,
                reassessCode,
                state.become(next));
    }

    boolean isRefusal() {
        return change.equals("refused") || change.equals("removed");
    }
}
