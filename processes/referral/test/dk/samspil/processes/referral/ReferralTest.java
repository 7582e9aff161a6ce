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

@ZeebeProcessTest
class ReferralTest {

    private static final Citizen PUPIL = new Citizen(14, "professional", List.of("absence"), List.of());

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void anAcceptedReferralGetsACoordinatorAndTheCitizenIsTold() {
        var journey = given(PUPIL);

        journey.offeredTo("school-psychology");
        journey.accept().waitsForCoordinatorAt("school-psychology");
        journey.nameCoordinator().ends();

        journey.process()
                .hasNoIncidents()
                .hasPassedElementsInOrder(
                        "referral-received",
                        "register-referral",
                        "decide-urgency",
                        "compute-deadlines", // its one deadline
                        "compute-deadlines", // and the step as a whole
                        "decide-right-desk",
                        "route-to-desk",
                        "compute-accept-deadline",
                        "accept-at-desk",
                        "accept-referral",
                        "compute-coordinator-deadline",
                        "name-coordinator",
                        "record-coordinator",
                        "tell-citizen",
                        "citizen-told")
                .hasNotPassedElement("record-bounce");
    }

    @Test
    void aBouncedReferralGoesToTheDeskThatWasNamed() {
        var journey = given(PUPIL);
        journey.offeredTo("school-psychology");

        journey.handOnTo("children-family").offeredTo("children-family");
        journey.accept().waitsForCoordinatorAt("children-family");
        journey.nameCoordinator().ends();

        assertThat(journey.jobs("record-bounce"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("department", "school-psychology")
                        .containsEntry("nextDesk", "children-family")
                        .containsEntry("bounceReason", "other-need"));
        assertThat(journey.jobs("escalate-to-leadership")).isEmpty();
    }

    @Test
    void aBouncedReferralGoesToALeaderTheSecondTime() {
        var journey = given(PUPIL);
        journey.offeredTo("school-psychology");

        journey.handOnTo("children-family").offeredTo("children-family");
        var decision = journey.handOnTo("youth").liftedToLeadership();

        assertThat(decision.getCustomHeaders()).containsEntry("role", "leader");
        assertThat(journey.isOpen("accept-at-desk")).isFalse();
    }

    @Test
    void leadershipsDecisionBindsTheDesk() {
        var journey = given(PUPIL);
        journey.handOnTo("children-family").handOnTo("youth").liftedToLeadership();

        journey.decide("children-family").waitsForCoordinatorAt("children-family");
        journey.nameCoordinator().ends();

        journey.process().hasPassedElement("accept-at-desk", 2).hasNotPassedElement("accept-referral");
        assertThat(journey.jobs("assign-desk"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap()).containsEntry("assignedDesk", "children-family"));
    }

    @Test
    void everyDeadlineOfANotificationIsComputedFromTheMomentItCameIn() {
        var journey = given(new Citizen(9, "notification", List.of("family"), List.of("violence")));

        journey.offeredTo("children-family-duty");

        assertThat(journey.jobs("compute-deadline"))
                .filteredOn(job -> job.getElementId().equals("compute-deadlines"))
                .allSatisfy(job ->
                        assertThat(job.getVariablesAsMap()).containsEntry("deadlineStart", "2026-11-20T17:00:00+01:00"))
                .extracting(job -> job.getVariable("deadlineCode"))
                .containsExactlyInAnyOrder("F-UND-24T", "F-UND-KVIT", "F-BFU-4M");
    }

    @Test
    void anUrgentReferralIsOfferedWithHigherPriority() {
        var urgent = given(new Citizen(9, "notification", List.of(), List.of()));

        assertThat(urgent.offeredTo("children-family").getPriority()).isEqualTo(70);
    }

    @Test
    void aReferralThatFitsNoDeskIsOfferedToReception() {
        var journey = given(new Citizen(40, "citizen", List.of(), List.of()));

        journey.offeredTo("reception");

        journey.process().hasVariableWithValue("desks", List.of("reception", "leadership"));
    }

    @ParameterizedTest
    @CsvSource({"false, reception", "true, civil-society"})
    void aLonelyCitizensReferralLeavesTheMunicipalityOnlyWithConsent(boolean consent, String desk) {
        given(new Citizen(40, "citizen", List.of("loneliness"), List.of(), consent))
                .offeredTo(desk);
    }

    @Test
    void onlyWhatAUserTaskDeclaresReachesTheProcess() {
        var journey = given(PUPIL);

        journey.complete("accept-at-desk", Map.of("answer", "accept", "note", "free text"));
        journey.nameCoordinator().ends();

        assertThat(journey.jobs("tell-citizen"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap()).doesNotContainKey("note"));
    }

    private ReferralJourney given(Citizen citizen) {
        return ReferralJourney.of(engine, client, citizen);
    }
}
