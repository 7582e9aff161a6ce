package dk.samspil.processes.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No desk sends the citizen back: it names another, and the second time leadership decides (R1). */
@ZeebeProcessTest
class FindDeskTest {

    private static final Citizen PUPIL = new Citizen(14, "professional", List.of("absence"), List.of());

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void aBouncedReferralGoesToTheDeskThatWasNamed() {
        var journey = given();
        journey.offeredTo("school-psychology");

        journey.handOnTo("children-family").offeredTo("children-family");
        journey.accept().openFor("screen", "children-family");

        assertThat(journey.jobs("record-desk-answer"))
                .first()
                .satisfies(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("department", "school-psychology")
                        .containsEntry("nextDesk", "children-family")
                        .containsEntry("bounceReason", "other-need"));
        assertThat(journey.jobs("escalate-to-leadership")).isEmpty();
    }

    @Test
    void aBouncedReferralGoesToALeaderTheSecondTime() {
        var journey = given();
        journey.offeredTo("school-psychology");

        journey.handOnTo("children-family").offeredTo("children-family");
        var decision = journey.handOnTo("youth").liftedToLeadership();

        assertThat(decision.getCustomHeaders()).containsEntry("role", "leader");
        assertThat(journey.isOpen("accept-at-desk")).isFalse();
    }

    @Test
    void leadershipsDecisionBindsTheDesk() {
        var journey = given();
        journey.handOnTo("children-family").handOnTo("youth").liftedToLeadership();

        journey.decide("children-family").openFor("screen", "children-family");
        journey.screen("advice").waitsForCoordinatorAt("children-family");
        journey.nameCoordinator().endsWith("advised");

        assertThat(journey.jobs("record-desk-answer")).hasSize(2);
        journey.process().hasVariableWithValue("department", "children-family");
    }

    private ReferralJourney given() {
        return ReferralJourney.of(engine, client, PUPIL).heard();
    }
}
