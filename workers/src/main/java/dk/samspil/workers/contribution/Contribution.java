package dk.samspil.workers.contribution;

import java.util.UUID;

/**
 * One contribution.
 *
 * @param department department key or code list {@code party}: who contributes
 * @param consentId null: on the basis of law
 */
record Contribution(
        UUID contributionId,
        UUID assessmentId,
        UUID journeyId,
        String department,
        UUID consentId,
        ContributionState state) {

    Contribution become(ContributionState next) {
        return new Contribution(contributionId, assessmentId, journeyId, department, consentId, state.become(next));
    }
}
