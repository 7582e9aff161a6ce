package dk.samspil.workers.plan;

import java.util.UUID;

/**
 * The one plan of a journey.
 *
 * @param planType code list plan-type
 * @param plannedType what a plan in force becomes with its next version; null: as it is
 * @param version 0: never activated
 */
public record Plan(UUID planId, UUID journeyId, PlanState state, String planType, String plannedType, int version) {

    /** Without one, each department has its own plan, and only the view is common. */
    public static final String PARALLEL = "parallel";

    private static final String HOLISTIC = "holistic-";

    public Plan become(PlanState next) {
        return new Plan(planId, journeyId, state.become(next), planType, plannedType, version);
    }

    /** Each department has its own from now on. */
    public Plan apart() {
        return new Plan(planId, journeyId, state, PARALLEL, null, version);
    }

    /** The citizen wants none of it: what was planned is planned no more. */
    Plan refused() {
        return new Plan(planId, journeyId, state.become(PlanState.REFUSED), planType, null, version);
    }

    /** In force no more as one plan, nor on the way to it; what the citizen refused stays refused. */
    public Plan split() {
        return (state == PlanState.REFUSED ? this : become(PlanState.SPLIT)).apart();
    }

    /** Its lines live, as one plan, as separate plans or without a plan; what is planned is its next version. */
    boolean isInForce() {
        return state == PlanState.ACTIVE || state == PlanState.SPLIT || state == PlanState.REFUSED;
    }

    /**
     * One plan across departments is lawful only with consent (Barnets lov § 110 [S9], Serviceloven § 141(7) [S16]); one the
     * citizen refused is none.
     */
    public boolean needsConsent() {
        return state != PlanState.REFUSED && planType.startsWith(HOLISTIC)
                || plannedType != null && plannedType.startsWith(HOLISTIC);
    }

    /** What is being planned: a plan in force is what it was, whole or apart, until its next version is in force. */
    Plan planned(String type) {
        return isInForce()
                ? new Plan(planId, journeyId, state, planType, type, version)
                : new Plan(planId, journeyId, state, type, null, version);
    }

    /** The type of the plan that is being planned, else of the one there is. */
    String typeAhead() {
        return plannedType == null ? planType : plannedType;
    }

    /**
     * The citizen wants it: a draft is approved, one they refused before is separate plans until its next version, as is a
     * plan in force what it was.
     */
    Plan approved() {
        return switch (state) {
            case DRAFT -> become(PlanState.APPROVED);
            case REFUSED -> new Plan(planId, journeyId, state.become(PlanState.SPLIT), PARALLEL, plannedType, version);
            default -> this;
        };
    }

    /** In force, in a new version. */
    Plan activated() {
        String type = typeAhead();
        PlanState next = type.equals(PARALLEL) ? PlanState.SPLIT : PlanState.ACTIVE;
        return new Plan(planId, journeyId, state.become(next), type, null, version + 1);
    }
}
