package dk.samspil.workers.plan;

import java.util.UUID;

/**
 * One intervention in the plan.
 *
 * @param department who proposes and decides it
 * @param law code list law; {@code none} where no law stands behind it
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
        String provider) {

    public PlanLine become(LineState next) {
        return new PlanLine(lineId, planId, journeyId, department, law, state.become(next), costClass, provider);
    }

    /** Another provider delivers it. */
    public PlanLine deliveredBy(String another) {
        return new PlanLine(lineId, planId, journeyId, department, law, state, costClass, another);
    }

    /** Help that a law gives is decided, also where some of it happens in an association; help without a law is agreed. */
    public boolean needsDecision() {
        return !law.equals("none");
    }
}
