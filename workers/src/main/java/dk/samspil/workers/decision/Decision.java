package dk.samspil.workers.decision;

import java.util.UUID;

/**
 * A decision under one law.
 *
 * @param lineId the plan's line it decides; null for a decision of its own
 * @param change code list decision-change
 * @param notice code list notice; null before DMN-7 was asked
 */
public record Decision(
        UUID decisionId,
        UUID journeyId,
        UUID lineId,
        String department,
        String change,
        String notice,
        DecisionState state) {

    public Decision become(DecisionState next) {
        return new Decision(decisionId, journeyId, lineId, department, change, notice, state.become(next));
    }

    /** A re-assessment of a case with 14 weeks' notice takes two weeks [S26], any other four [S25]. */
    public String reassessmentCode() {
        return "fourteen-weeks".equals(notice) ? "F-VARSEL-GENV-2U" : "F-GENV-4U";
    }

    boolean isRefusal() {
        return change.equals("refused") || change.equals("removed");
    }
}
