package dk.samspil.workers.plan;

import java.util.UUID;

/**
 * One intervention in the plan.
 *
 * @param department who proposes and decides it
 * @param law code list law; {@code none} where no law stands behind it
 * @param civilSociety an association or community delivers it: no legal decision
 * @param provider department key; null: the department itself
 */
public record PlanLine(
        UUID lineId,
        UUID planId,
        UUID journeyId,
        String department,
        String law,
        LineState state,
        String costClass,
        boolean civilSociety,
        String provider) {

    public PlanLine become(LineState next) {
        return new PlanLine(
                lineId, planId, journeyId, department, law, state.become(next), costClass, civilSociety, provider);
    }

    /** Help that a law gives is decided; what an association offers is agreed. */
    public boolean needsDecision() {
        return !civilSociety && !law.equals("none");
    }
}
