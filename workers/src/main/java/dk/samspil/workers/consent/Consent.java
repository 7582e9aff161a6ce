package dk.samspil.workers.consent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One consent; a row of {@code casework.consent}.
 *
 * @param purpose code list {@code consent-purpose}
 * @param givenBy {@code citizen}, {@code custody-holder} or {@code guardian}
 * @param limits what it does not cover, in the citizen's words
 * @param source code list {@code answer-source}: who said it
 * @param recordedBy Keycloak user id
 * @param validUntil the last day it stands; null: until it is withdrawn
 */
record Consent(
        UUID consentId,
        UUID journeyId,
        String purpose,
        String givenBy,
        ConsentState state,
        String limits,
        String source,
        String recordedBy,
        OffsetDateTime answeredAt,
        LocalDate validUntil,
        OffsetDateTime withdrawnAt) {

    Consent answered(ConsentAnswer answer, String by, OffsetDateTime at, LocalDate lastDay) {
        ConsentState next = state.become(answer.state());
        return new Consent(
                consentId, journeyId, purpose, givenBy, next, answer.limits(), answer.source(), by, at, lastDay, null);
    }

    /** The same open question, to another. */
    Consent askedOf(String giver) {
        return new Consent(
                consentId,
                journeyId,
                purpose,
                giver,
                state,
                limits,
                source,
                recordedBy,
                answeredAt,
                validUntil,
                withdrawnAt);
    }

    Consent become(ConsentState next) {
        return with(state.become(next), withdrawnAt);
    }

    Consent withdrawn(OffsetDateTime at) {
        return with(state.become(ConsentState.WITHDRAWN), at);
    }

    /** Says whether it stood until a day that is over. */
    boolean hasRunOut(LocalDate today) {
        return state.stands() && validUntil != null && validUntil.isBefore(today);
    }

    private Consent with(ConsentState next, OffsetDateTime withdrawn) {
        return new Consent(
                consentId,
                journeyId,
                purpose,
                givenBy,
                next,
                limits,
                source,
                recordedBy,
                answeredAt,
                validUntil,
                withdrawn);
    }

    /** Without the limits, which are the citizen's words. */
    @Override
    public String toString() {
        return "Consent[" + consentId + " " + state + "]";
    }
}
