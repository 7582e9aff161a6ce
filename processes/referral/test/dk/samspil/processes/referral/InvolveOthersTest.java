package dk.samspil.processes.referral;

import static dk.samspil.processes.Awaiting.awaiting;
import static dk.samspil.processes.referral.ReferralWorkers.ROUND_ENDS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Co-desks and the bridge to an association take part beside the lead, and none of them holds the matter up. */
@ZeebeProcessTest
class InvolveOthersTest {

    private static final Citizen WITH_TWO_NEEDS =
            new Citizen(40, "citizen", List.of("housing", "employment"), List.of());
    private static final Citizen WITH_A_WISH_FOR_COMPANY =
            new Citizen(40, "citizen", List.of("housing", "community"), List.of());

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void aCoDeskThatAcceptsTakesPart() {
        var journey = accepted(WITH_TWO_NEEDS);

        journey.openFor("accept-as-co-desk", "employment");
        journey.complete("accept-as-co-desk", Map.of("coDeskAnswer", "accept"));
        journey.screen("assessment").nameCoordinator().endsWith("assessment");

        journey.process()
                .hasVariableWithValue("coDesks", List.of("employment"))
                .hasVariableWithValue("department", "adult-social");
    }

    @Test
    void severalCoDesksAreAskedAtOnce() {
        var journey = accepted(new Citizen(40, "citizen", List.of("housing", "employment", "nursing"), List.of()));

        journey.complete("accept-as-co-desk", Map.of("coDeskAnswer", "accept"))
                .complete("accept-as-co-desk", Map.of("coDeskAnswer", "accept"));
        journey.openFor("screen", "adult-social");

        assertThat(journey.jobs("record-co-desk-answer"))
                .extracting(job -> job.getVariable("coDesk"))
                .containsExactlyInAnyOrder("employment", "health");
    }

    @Test
    void aCoDeskThatIsNotNeededSaysSoAndTheMatterGoesOn() {
        var journey = accepted(WITH_TWO_NEEDS).complete("accept-as-co-desk", Map.of("coDeskAnswer", "not-needed"));

        journey.screen("assessment").nameCoordinator().ends();

        journey.process().hasVariableWithValue("coDesks", List.of());
    }

    @Test
    void aCoDeskThatNamesAnotherHasThatOneAsked() {
        var journey = accepted(WITH_TWO_NEEDS)
                .complete("accept-as-co-desk", Map.of("coDeskAnswer", "other-desk", "nextDesk", "health"));

        journey.openFor("accept-as-co-desk", "health");
        journey.complete("accept-as-co-desk", Map.of("coDeskAnswer", "accept"));
        journey.screen("assessment").nameCoordinator().ends();

        journey.process().hasVariableWithValue("coDesks", List.of("health"));
    }

    @Test
    void aCoDeskThatStaysSilentNeverHoldsTheMatter() {
        var journey = accepted(WITH_TWO_NEEDS);
        journey.openFor("accept-as-co-desk", "employment");

        journey.timePasses(ROUND_ENDS_AFTER.plusMinutes(1));

        journey.openFor("screen", "adult-social");
        assertThat(journey.isOpen("accept-as-co-desk")).isFalse();
        assertThat(journey.jobs("settle-co-desks")).hasSize(1);
    }

    @Test
    void aCoDeskMaySeeTheJourneyBeforeItIsAsked() {
        var journey = accepted(WITH_TWO_NEEDS);
        journey.openFor("accept-as-co-desk", "employment");

        assertThat(journey.jobs("involve-desk"))
                .last()
                .satisfies(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("department", "employment")
                        .containsEntry("asCoDesk", true));
    }

    @Test
    void theLeadIsNotAskedAsItsOwnCoDeskAfterABounce() {
        var journey = ReferralJourney.of(engine, client, WITH_TWO_NEEDS).heard();

        journey.handOnTo("employment").accept();

        journey.openFor("screen", "employment");
        assertThat(journey.jobs("settle-co-desks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"agreed, civil-society", "declined, advised", "later, advised"})
    void aBridgeToAnAssociationMayBeAllThatIsNeeded(String answer, String outcome) {
        var journey = accepted(WITH_A_WISH_FOR_COMPANY);

        var task = journey.openFor("build-bridge", "civil-society");
        assertThat(task.getCustomHeaders()).containsEntry("role", "volunteer-coordinator");
        journey.complete("build-bridge", Map.of("bridgeOutcome", answer));

        journey.screen("advice").nameCoordinator().endsWith(outcome);
    }

    @Test
    void coDeskAndBridgeAreAskedSideBySide() {
        var journey = accepted(new Citizen(40, "citizen", List.of("housing", "employment", "community"), List.of()));

        journey.complete("build-bridge", Map.of("bridgeOutcome", "agreed"));
        assertThat(journey.isOpen("screen")).isFalse();
        journey.complete("accept-as-co-desk", Map.of("coDeskAnswer", "accept"));
        journey.screen("advice").nameCoordinator().endsWith("civil-society");

        journey.process().hasVariableWithValue("coDesks", List.of("employment"));
    }

    @Test
    void aBridgeBuilderWhoStaysSilentNeverHoldsTheMatter() {
        var journey = accepted(WITH_A_WISH_FOR_COMPANY);
        journey.openFor("build-bridge", "civil-society");

        journey.timePasses(ROUND_ENDS_AFTER.plusMinutes(1));

        journey.openFor("screen", "adult-social");
        assertThat(journey.isOpen("build-bridge")).isFalse();
        assertThat(journey.jobs("record-silent-bridge")).hasSize(1);
        journey.screen("advice").nameCoordinator().endsWith("advised");
    }

    @Test
    void aConsentWithdrawnWhileTheBridgeIsBuiltTakesTheTaskAway() {
        var journey = accepted(WITH_A_WISH_FOR_COMPANY);
        journey.openFor("build-bridge", "civil-society");

        journey.accessLapses("civil-society").openFor("screen", "adult-social");

        assertThat(journey.isOpen("build-bridge")).isFalse();
        assertThat(journey.jobs("record-silent-bridge")).hasSize(1);
    }

    @Test
    void aConsentWithdrawnWhileACoDeskIsAskedTakesThatTaskAwayAlone() {
        var journey =
                accepted(new Citizen(40, "citizen", List.of("housing", "mental-illness", "employment"), List.of()));
        journey.awaitOpen("accept-as-co-desk");

        journey.accessLapses("regional-psychiatry");
        awaiting("the task of the one without consent to be taken away")
                .untilAsserted(() -> journey.openFor("accept-as-co-desk", "employment"));
        journey.complete("accept-as-co-desk", Map.of("coDeskAnswer", "accept"));

        journey.openFor("screen", "adult-social");
        journey.process().hasVariableWithValue("coDesks", List.of("employment"));
    }

    @Test
    void withoutConsentNoDeskOutsideTheMunicipalityIsAskedAndTheOthersAre() {
        var journey = accepted(
                new Citizen(40, "citizen", List.of("housing", "mental-illness", "employment"), List.of(), false));

        journey.openFor("accept-as-co-desk", "employment");
        journey.complete("accept-as-co-desk", Map.of("coDeskAnswer", "accept"));

        journey.openFor("screen", "adult-social");
    }

    @Test
    void withoutConsentNoAssociationHearsOfTheCitizen() {
        var journey = accepted(WITH_A_WISH_FOR_COMPANY.withoutConsent());

        journey.openFor("screen", "adult-social");

        assertThat(journey.isOpen("build-bridge")).isFalse();
        assertThat(journey.jobs("record-bridge")).isEmpty();
    }

    private ReferralJourney accepted(Citizen citizen) {
        return ReferralJourney.of(engine, client, citizen).heard().accept();
    }
}
