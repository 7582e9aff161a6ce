package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journey follows its citizen's life transition beside everything else, and at 18 asks nobody twice. */
@ZeebeProcessTest
class TransitionTest {

    private static final Duration UNTIL_BIRTHDAY = Duration.ofDays(60);

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @BeforeEach
    void aTransitionThatTakesTime() {
        client.newDeployResourceCommand()
                .addProcessModel(
                        Bpmn.createExecutableProcess("some-transition")
                                .startEvent()
                                .serviceTask("wait", task -> task.zeebeJobType("stub-some-transition"))
                                .endEvent()
                                .done(),
                        "some-transition.bpmn")
                .send()
                .join();
    }

    @Test
    void theProcessThatTheDataNamesFollowsTheTransition() {
        var journey = JourneyRun.of(engine, client).waitsIn("find-right-desk");

        journey.told("transition-found", transition()).waitsIn("follow-transition");

        journey.process().isWaitingAtElements("find-right-desk");
    }

    @Test
    void theJourneyGoesOnWhenTheTransitionIsOver() {
        var journey = JourneyRun.of(engine, client).waitsIn("find-right-desk");
        journey.told("transition-found", transition()).waitsIn("follow-transition");

        journey.answers("some-transition", Map.of()).passes("followed");

        journey.process().isWaitingAtElements("find-right-desk");
    }

    @Test
    void deathEndsTheTransitionToo() {
        var journey = JourneyRun.of(engine, client).waitsIn("find-right-desk");
        journey.told("transition-found", transition()).waitsIn("follow-transition");

        journey.told("citizen-died", Map.of()).ends();

        journey.process().hasNotPassedElement("followed");
    }

    @Test
    void whoeverAsksForATransitionGetsOne() {
        var journey = JourneyRun.of(engine, client).waitsIn("find-right-desk");

        journey.told("transition-asked", Map.of());

        journey.awaitJobs("open-transition", 1);
        journey.passes("opened").process().isWaitingAtElements("find-right-desk");
    }

    @Test
    void turningEighteenDuringAnAssessmentLeavesTheLawToTheTransition() {
        var journey = turningEighteen(false);
        journey.answers("referral", Map.of("outcome", "assessment", "department", "children-family"))
                .waitsIn("assess");

        journey.timePasses(UNTIL_BIRTHDAY);

        assertThat(journey.waitsAt("answer-consent").getCandidateGroupsList()).containsExactly("citizen");
        assertThat(journey.isOpen("settle-law")).isFalse();
        journey.process().isWaitingAtElements("assess");
    }

    @Test
    void whoHasSaidYesAlreadyIsNotAskedAgain() {
        var journey = turningEighteen(true).waitsIn("find-right-desk").timePasses(UNTIL_BIRTHDAY);

        journey.passes("consent-known");

        assertThat(journey.jobs("ask-consent")).isEmpty();
        assertThat(journey.isOpen("settle-law")).isFalse();
    }

    private JourneyRun turningEighteen(boolean ownConsent) {
        return JourneyRun.of(
                engine,
                client,
                Map.of(
                        "underEighteen",
                        true,
                        "turns18At",
                        Instant.now().plus(UNTIL_BIRTHDAY).toString(),
                        "transitionUnderWay",
                        true,
                        "ownConsent",
                        ownConsent));
    }

    private static Map<String, Object> transition() {
        return Map.of("transitionId", UUID.randomUUID().toString(), "transitionProcess", "some-transition");
    }
}
