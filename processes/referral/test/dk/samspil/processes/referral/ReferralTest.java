package dk.samspil.processes.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a referral from registration to its outcome. */
@ZeebeProcessTest
class ReferralTest {

    private static final Citizen PUPIL = new Citizen(14, "professional", List.of("absence"), List.of());
    private static final Citizen ADULT = new Citizen(40, "citizen", List.of("housing"), List.of());
    private static final Citizen LONELY = new Citizen(40, "citizen", List.of("loneliness"), List.of());

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void theCitizenIsHeardFirstAndGetsACoordinatorAndALetter() {
        var journey = given(PUPIL);

        journey.openFor("make-first-contact", "reception");
        journey.heard().offeredTo("school-psychology");
        journey.accept().openFor("screen", "school-psychology");
        journey.screen("assessment").waitsForCoordinatorAt("school-psychology");
        journey.nameCoordinator().endsWith("assessment");

        journey.process()
                .hasPassedElementsInOrder(
                        "referral-started",
                        "decide-urgency",
                        "compute-deadlines", // its one deadline
                        "compute-deadlines", // and the step as a whole
                        "send-receipt",
                        "involve-first-desk",
                        "first-contact",
                        "settle-desk",
                        "involve-others",
                        "screen",
                        "name-coordinator",
                        "tell-citizen",
                        "answer-notifier",
                        "to-assessment")
                .hasVariableWithValue("department", "school-psychology")
                .hasVariableWithValue("coDesks", List.of())
                .hasNotPassedElement("acute-assessment");
    }

    @ParameterizedTest
    @CsvSource({
        "assessment, to-assessment, assessment",
        "early-help, to-early-help, early-help",
        "rejection,  forwarded,     forwarded",
        "advice,     advised,       advised"
    })
    void theScreeningDecidesTheOutcome(String track, String end, String outcome) {
        var journey = given(ADULT).heard().accept().screen(track).nameCoordinator();

        journey.endsWith(outcome);
        journey.process()
                .hasPassedElement(end)
                .hasVariableWithValue("severity", List.of("adult-support", "work-ability"));
    }

    @ParameterizedTest
    @CsvSource({"assessment, true", "early-help, true", "advice, false", "rejection, false"})
    void theNotifierLearnsWhetherItLedToSomething(String track, boolean led) {
        var journey = given(ADULT);
        journey.heard().accept().screen(track).nameCoordinator().ends();

        assertThat(journey.jobs("answer-notifier").getFirst().getVariablesAsMap())
                .containsEntry("ledToSomething", led);
    }

    @Test
    void anAdultWhoSaysNoEndsTheReferralWithTheDoorOpen() {
        var journey = given(ADULT).notAgreed();

        journey.endsWith("withdrawn");

        assertThat(journey.jobs("record-withdrawal")).hasSize(1);
        journey.process().hasNotPassedElement("settle-desk");
    }

    @Test
    void aChildsReferralGoesOnWithoutAgreement() {
        given(PUPIL).notAgreed().offeredTo("school-psychology");
    }

    @Test
    void aNotificationGoesOnWithoutTheAdultsAgreement() {
        given(new Citizen(40, "notification", List.of("housing"), List.of()))
                .notAgreed()
                .offeredTo("adult-social");
    }

    @Test
    void consentGivenAtTheDoorIsNotAskedForAgain() {
        var journey = given(LONELY);

        journey.heard().offeredTo("reception");

        journey.process().hasNotPassedElement("ask-consent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"given", "partial", "refused", "unanswered"})
    void whateverIsSaidToSharingTheReferralGoesOnAtADeskOfTheMunicipality(String outcome) {
        var journey = ReferralJourney.of(engine, client, LONELY.withoutConsent(), outcome);

        journey.heard().offeredTo("reception");

        journey.process().hasPassedElement("ask-consent");
    }

    @Test
    void whatIsAcuteDoesNotWaitForConsent() {
        var journey = given(new Citizen(40, "citizen", List.of("housing"), List.of("homeless"), false));

        journey.heard().offeredTo("adult-social");

        journey.process().hasNotPassedElement("ask-consent");
    }

    @Test
    void everyDeadlineOfANotificationIsComputedFromTheMomentItCameIn() {
        var journey = given(new Citizen(9, "notification", List.of("family"), List.of("violence")));
        journey.openFor("assess-acute", "children-family-duty");

        assertThat(journey.jobs("compute-deadline"))
                .filteredOn(job -> job.getElementId().equals("compute-deadlines"))
                .allSatisfy(job ->
                        assertThat(job.getVariablesAsMap()).containsEntry("deadlineStart", "2026-11-20T17:00:00+01:00"))
                .extracting(job -> job.getVariable("deadlineCode"))
                .containsExactlyInAnyOrder("F-UND-24T", "F-UND-KVIT", "F-BFU-4M");
    }

    @Test
    void theFirstDeskMakesTheContactAndMaySeeTheJourney() {
        var journey = given(new Citizen(70, "discharge", List.of("nursing"), List.of()));

        journey.openFor("make-first-contact", "health");

        assertThat(journey.jobs("involve-desk"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap()).containsEntry("department", "health"));
    }

    @Test
    void anUrgentReferralIsOfferedWithHigherPriority() {
        var urgent = given(new Citizen(9, "notification", List.of(), List.of())).assessAcute("no-danger");

        assertThat(urgent.heard().offeredTo("children-family").getPriority()).isEqualTo(70);
    }

    @Test
    void aReferralThatFitsNoDeskIsOfferedToReceptionAndLeadershipIsTold() {
        var journey = given(new Citizen(40, "walk-in", List.of(), List.of()));

        journey.heard().offeredTo("reception");

        assertThat(journey.jobs("tell-no-desk")).hasSize(1);
    }

    @Test
    void whatMattersMostToTheCitizenDecidesWhoLeadsAndIsSaid() {
        var journey = given(new Citizen(40, "citizen", List.of("housing"), List.of()));

        journey.heardWith("finances", null).offeredTo("employment");
        journey.accept().openFor("accept-as-co-desk", "adult-social");

        assertThat(journey.jobs("route-to-desk"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deskReason")).isEqualTo("main-need"));
        assertThat(journey.jobs("tell-no-desk")).isEmpty();
    }

    @Test
    void theCitizensWishDecidesBetweenTheDesksOfWhatMattersMost() {
        given(new Citizen(40, "citizen", List.of("substance-use"), List.of()))
                .heardWith("substance-use", "health")
                .offeredTo("health");
    }

    @Test
    void aDeskThatAnotherNamedIsThereForThatReason() {
        var journey = given(PUPIL).heard();

        journey.handOnTo("children-family").offeredTo("children-family");

        assertThat(journey.jobs("route-to-desk"))
                .extracting(job -> job.getVariable("deskReason"))
                .containsExactly("need", "named");
    }

    @Test
    void whatTheFirstContactLearnsRoutesTheReferral() {
        given(ADULT)
                .complete(
                        "make-first-contact",
                        Map.of("reached", "reached", "agreement", "agreed", "needs", List.of("employment")))
                .offeredTo("employment");
    }

    @Test
    void onlyWhatAUserTaskDeclaresReachesTheProcess() {
        var journey = given(PUPIL).heard();
        journey.complete("accept-at-desk", Map.of("answer", "accept", "note", "free text"));
        journey.screen("advice").nameCoordinator().ends();

        assertThat(journey.jobs("tell-citizen"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap()).doesNotContainKey("note"));
    }

    private ReferralJourney given(Citizen citizen) {
        return ReferralJourney.of(engine, client, citizen);
    }
}
