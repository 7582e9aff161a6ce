package dk.samspil.workers.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An assessment as the workers decide on it; its texts stay in the database.
 *
 * @param types code list {@code assessment-type}
 * @param assessedBy Keycloak user id of who wrote the conclusion; null before there is one
 */
record Assessment(UUID assessmentId, UUID journeyId, AssessmentState state, List<String> types, String assessedBy) {

    private static final Set<String> OF_A_CHILD = Set.of("bl-20", "bl-19", "screening-only");

    boolean isOfAChild() {
        return types.stream().anyMatch(OF_A_CHILD::contains);
    }

    /** Says which framework its themes are of; a child's dimensions have no level (domain.md § 4.2). */
    String framework() {
        return isOfAChild() ? "ics" : "ffb";
    }

    Assessment become(AssessmentState next) {
        return new Assessment(assessmentId, journeyId, state.become(next), types, assessedBy);
    }
}
