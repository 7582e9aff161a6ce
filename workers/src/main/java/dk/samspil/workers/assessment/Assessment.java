package dk.samspil.workers.assessment;

import java.util.UUID;

/**
 * An assessment as the workers decide on it; its texts stay in the database.
 *
 * @param framework of its themes: {@code ics} for a child, whose dimensions have no level (domain.md § 4.2), else {@code ffb}
 * @param ofAChild the citizen is under 18 now
 * @param assessedBy Keycloak user id of who wrote the conclusion; null before there is one
 */
record Assessment(
        UUID assessmentId,
        UUID journeyId,
        AssessmentState state,
        String framework,
        boolean ofAChild,
        String assessedBy) {

    Assessment become(AssessmentState next) {
        return new Assessment(assessmentId, journeyId, state.become(next), framework, ofAChild, assessedBy);
    }
}
