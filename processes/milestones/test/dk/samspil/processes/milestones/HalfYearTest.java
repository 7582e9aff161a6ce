package dk.samspil.processes.milestones;

import static dk.samspil.processes.milestones.Milestone.deadlineOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** M7: for who is placed the law's half year is watched, and missing it is seen by everybody who can mend it. */
@ZeebeProcessTest
class HalfYearTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void whoIsPlacedHasTheSupportAfterwardsWrittenUnderTheLawsDeadline() {
        var run = begun(Milestone.onTime("youth-support"));

        assertThat(deadlineOf(run, "write-after-support"))
                .containsEntry("deadlineCode", "F-OPHOER-6M")
                .containsEntry("deadlineStart", Milestone.TURNING);
        run.complete("write-after-support", Map.of("choiceAfterSupport", "youth-support"));

        run.ends().hasPassedElement("check-ready").hasNotPassedElement("keep-door-open");
    }

    @Test
    void aLateStartDoesNotMoveTheLawsDeadline() {
        var run = begun(Milestone.late("youth-support"));

        assertThat(deadlineOf(run, "write-after-support")).containsEntry("deadlineCode", "F-OPHOER-6M");
    }

    @Test
    void aMissedDeadlineGoesToBothHeadsAndTheYouthGetsANewDate() {
        var run = begun(Milestone.onTime("youth-support"));
        run.waitsAt("write-after-support");

        run.timePasses(ProcessRun.DUE_AFTER);

        assertThat(run.waitsAt("give-new-date").getCandidateGroupsList()).containsExactly("children-family");
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "F-OPHOER-6M")
                .containsEntry("department", "children-family")
                .containsEntry("alsoTell", List.of("adult-social", "leadership"))
                .containsEntry("ownNewDate", true);
        assertThat(run.isOpen("write-after-support")).isTrue();
        run.complete("give-new-date", Map.of());
        run.complete("write-after-support", Map.of("choiceAfterSupport", "adult"));
        run.ends().hasPassedElement("date-given");
    }

    @Test
    void aNoIsRespectedAndTheDoorStaysOpen() {
        var run = begun(Milestone.onTime("youth-support"));

        run.complete("write-after-support", Map.of("choiceAfterSupport", "declined"));

        run.ends().hasPassedElement("keep-door-open");
        assertThat(run.jobs("send-transition-letter").getFirst().getVariablesAsMap())
                .containsEntry("letter", "youth-support-open");
    }

    @Test
    void theClinicDoesNotWaitForWhatIsLate() {
        var run = begun(Milestone.onTime("youth-support", "psychiatry"));
        run.waitsAt("write-after-support");

        assertThat(run.waitsAt("contact-clinic").getCandidateGroupsList()).containsExactly("children-family");
    }

    @Test
    void whoIsInPsychiatryHasTheClinicContacted() {
        var run = begun(Milestone.onTime("psychiatry"));

        run.complete("contact-clinic", Map.of());

        run.ends().hasNotPassedElement("write-after-support").hasPassedElementsInOrder("contact-clinic", "check-ready");
    }

    @Test
    void theOthersHaveTheirReadinessWorkedOutAtOnce() {
        var run = begun(Milestone.onTime("youth-plan"));

        run.ends().hasPassedElement("check-ready").hasNotPassedElement("contact-clinic");
    }

    private ProcessRun begun(Map<String, Object> variables) {
        return Milestone.of(engine, client, "milestone-half-year")
                .calls("readiness", Map.of())
                .starts(variables);
    }
}
