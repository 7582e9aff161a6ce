package dk.samspil.processes.transition;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.StandInProcesses;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from child to adult, with everything that can happen on it; its milestones are a stand-in. */
@ZeebeProcessTest
class ChildToAdultTransitionTest {

    private static final Duration UNTIL_EIGHTEEN = Duration.ofDays(400);
    private static final Duration UNTIL_CHECK = Duration.ofDays(200);
    private static final Map<String, Object> YES = Map.of("relevant", "yes", "tracks", List.of("youth-support"));

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    private final Instant now = Instant.now();
    private final String journeyId = UUID.randomUUID().toString();
    private boolean offersLeft = true;
    private int checks;

    @BeforeEach
    void milestonesThatTakeTime() {
        client.newDeployResourceCommand()
                .addProcessModel(
                        Bpmn.createExecutableProcess("transition-milestones")
                                .startEvent()
                                .serviceTask("walk", task -> task.zeebeJobType("walk"))
                                .endEvent()
                                .done(),
                        "transition-milestones.bpmn")
                .send()
                .join();
        StandInProcesses.deploy(client, "readiness", Map.of());
    }

    @Test
    void aPersonConfirmsTheTracksThatTheTableFound() {
        var transition = found();

        assertThat(transition.awaitJobs("note-tracks", 1).getFirst().getVariable("tracks"))
                .isEqualTo(List.of("handicap-122", "psychiatry"));
        assertThat(transition.waitsAt("confirm-tracks").getCandidateGroupsList())
                .containsExactly("children-family");
        transition.complete("confirm-tracks", YES);

        assertThat(walking().getVariablesAsMap())
                .as("one journey, and the tracks a person chose")
                .containsEntry("tracks", List.of("youth-support"))
                .containsEntry("adultDepartment", "adult-social");
    }

    @Test
    void whatIsNotRelevantEnds() {
        var transition = found();

        transition.complete("confirm-tracks", Map.of("relevant", "no", "tracks", List.of()));

        transition.ends().hasPassedElement("not-needed").hasNotPassedElement("on-the-way");
    }

    @Test
    void theWayEndsWhenTheMilestonesDoAndTheDayHasCome() {
        var transition = onTheWay();
        land();
        transition.process().isActive();

        transition.timePasses(UNTIL_EIGHTEEN);

        transition.ends().hasPassedElement("transition-over");
    }

    @Test
    void readinessIsLookedAtAgainAndAgainUntilTheDay() {
        var transition = onTheWay();
        transition.awaitJobs("plan-readiness-check", 1);

        transition.timePasses(UNTIL_CHECK).awaitJobs("plan-readiness-check", 2);
        transition.timePasses(Duration.ofDays(7)).awaitJobs("plan-readiness-check", 3);

        awaiting("two looks").untilAsserted(() -> transition.process().hasPassedElement("readiness-checked", 2));
        assertThat(transition.jobs("plan-readiness-check").getLast().getVariable("lastAt"))
                .isNotNull();
        transition.process().hasPassedElement("checks-over");
    }

    @Test
    void aNoIsRespectedHelpIsOfferedAgainAndAYesTakesTheWayUp() {
        var transition = onTheWay();
        walking();
        transition.tells(
                "transition-declined",
                journeyId,
                Map.of("submissionId", UUID.randomUUID().toString()));

        transition.complete("respect-refusal", Map.of("ownRefusal", "yes"));
        transition.awaitJobs("plan-offer", 1);
        assertThat(transition.isOpen("offer-again")).isFalse();
        transition.timePasses(Duration.ofDays(90));
        transition.complete("offer-again", Map.of("accepted", "no"));
        transition.awaitJobs("plan-offer", 2);
        transition.timePasses(Duration.ofDays(90));
        transition.complete("offer-again", Map.of("accepted", "yes"));

        awaiting("the way to be taken up")
                .untilAsserted(() -> transition.process().isWaitingAtElements("walk-milestones"));
    }

    @Test
    void aNoStaysANoWhenThereIsNothingLeftToOffer() {
        var transition = onTheWay();
        offersLeft = false;

        transition.tells("transition-declined", journeyId, Map.of());
        transition.complete("respect-refusal", Map.of("ownRefusal", "yes"));

        transition.ends().hasPassedElement("declined-for-good");
    }

    @Test
    void aNoThatIsNotTheYouthsOwnStopsNothing() {
        var transition = onTheWay();

        transition.tells("transition-declined", journeyId, Map.of());
        transition.complete("respect-refusal", Map.of("ownRefusal", "no"));

        awaiting("the way to go on").untilAsserted(() -> transition.process().isWaitingAtElements("walk-milestones"));
        assertThat(transition.jobs("plan-offer")).isEmpty();
    }

    @Test
    void parentsAndYouthWhoDisagreeAreHeardAndTheWayGoesOn() {
        var transition = onTheWay();

        transition.tells(
                "parents-disagree",
                journeyId,
                Map.of("submissionId", UUID.randomUUID().toString()));
        assertThat(transition.waitsAt("mediate").getCandidateGroupsList()).containsExactly("children-family");
        transition.complete("mediate", Map.of());

        assertThat(transition.awaitJobs("record-transition-step", 1).getFirst().getVariablesAsMap())
                .containsEntry("eventKind", "parents-heard")
                .containsEntry("topic", "talk");
        transition.process().isWaitingAtElements("walk-milestones");
    }

    @Test
    void anAdultDeskThatRefusesGoesToLeadershipAndTheChildDeskStaysResponsible() {
        var transition = onTheWay();

        transition.tells(
                "adult-desk-refused",
                journeyId,
                Map.of("submissionId", UUID.randomUUID().toString()));
        transition.awaitJobs("involve-leadership", 1);
        assertThat(transition.waitsAt("decide-adult-desk").getCandidateGroupsList())
                .containsExactly("leadership");
        assertThat(transition.jobs("compute-deadline").getLast().getVariable("deadlineCode"))
                .isEqualTo("D-LEDER-2AD");
        transition.complete("decide-adult-desk", Map.of());

        transition.awaitJobs("record-receiving-desk", 1);
        transition.process().isWaitingAtElements("walk-milestones");
        assertThat(transition.result("department")).isEqualTo("\"children-family\"");
    }

    private ProcessRun onTheWay() {
        return found().complete("confirm-tracks", YES);
    }

    private ProcessRun found() {
        return new ProcessRun(engine, client, "child-to-adult-transition")
                .answers(
                        "take-up-transition",
                        Map.of(
                                "facts",
                                Map.of("disability", true, "placed", false, "psychiatry", true, "specialSchool", false),
                                "turningAt",
                                now.plus(UNTIL_EIGHTEEN).toString(),
                                "department",
                                "children-family",
                                "adultDepartment",
                                "adult-social",
                                "coordinator",
                                "nanna"))
                .answers("plan-readiness-check", job -> nextCheck())
                .answers("plan-offer", job -> offer(job))
                .starts(Map.of(
                        "journeyId",
                        journeyId,
                        "transitionId",
                        UUID.randomUUID().toString()));
    }

    private Map<String, Object> nextCheck() {
        var at = now.plus(UNTIL_CHECK).plus(Duration.ofDays(7L * checks++));
        return Map.of("readinessAt", at.toString(), "checksLeft", checks < 3);
    }

    private Map<String, Object> offer(ActivatedJob job) {
        return Map.of(
                "offerAt",
                now.plus(Duration.ofDays(90)).toString(),
                "offersLeft",
                offersLeft,
                "department",
                "adult-social");
    }

    private void land() {
        client.newCompleteCommand(walking()).send().join();
    }

    private ActivatedJob walking() {
        return awaiting("the milestones to be walked")
                .until(
                        () -> client.newActivateJobsCommand()
                                .jobType("walk")
                                .maxJobsToActivate(1)
                                .send()
                                .join()
                                .getJobs(),
                        jobs -> !jobs.isEmpty())
                .getFirst();
    }
}
