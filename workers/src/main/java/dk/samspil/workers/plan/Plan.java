package dk.samspil.workers.plan;

import java.util.UUID;

/**
 * The one plan of a journey.
 *
 * @param planType code list plan-type
 * @param version 0: never activated
 */
public record Plan(UUID planId, UUID journeyId, PlanState state, String planType, int version) {

    /** Without one, each department has its own plan, and only the view is common. */
    public static final String PARALLEL = "parallel";

    public Plan become(PlanState next) {
        return new Plan(planId, journeyId, state.become(next), planType, version);
    }

    Plan ofType(String type) {
        return new Plan(planId, journeyId, state, type, version);
    }

    /** The citizen has answered: a draft is approved, a plan in force stays so until its next version. */
    Plan approved() {
        return state == PlanState.DRAFT ? become(PlanState.APPROVED) : this;
    }

    /** In force, in a new version. */
    Plan activated() {
        PlanState next = planType.equals(PARALLEL) ? PlanState.SPLIT : PlanState.ACTIVE;
        return new Plan(planId, journeyId, state.become(next), planType, version + 1);
    }
}
