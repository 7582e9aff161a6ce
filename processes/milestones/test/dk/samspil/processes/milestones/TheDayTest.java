package dk.samspil.processes.milestones;

import static dk.samspil.processes.milestones.Milestone.deadlineOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M10 and M11: the adult desk accepts, the youth decides what is passed on, and on the day somebody looks. */
@ZeebeProcessTest
class TheDayTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String LINE = UUID.randomUUID().toString();

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({"all, done", "part, done", "none, underway"})
    void theYouthDecidesWhatIsPassedOnAndKeepsTheCoordinator(String passedOn, String involvement) {
        var run = handedOver();
        assertThat(run.waitsAt("approve-content").getCandidateGroupsList()).containsExactly("citizen");

        run.complete("approve-content", Map.of("choicePassOn", passedOn));

        run.ends().hasPassedElementsInOrder("hold-meeting", "approve-content", "hand-over", "keep-coordinator");
        assertThat(run.jobs("note-readiness").getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("theme", "involvement", "status", involvement));
        assertThat(run.jobs("keep-coordinator").getFirst().getVariablesAsMap())
                .containsAllEntriesOf(
                        Map.of("receiver", "health", "adultCoordinator", "kirsten", "coordinator", "nanna"));
    }

    @Test
    void silenceIsNoYesAndTheHandoverGoesOnWithWhatTheLawDemands() {
        var run = handedOver();
        run.waitsAt("approve-content");

        run.timePasses(ProcessRun.DUE_AFTER);

        run.ends().hasPassedElement("hand-over");
        assertThat(run.jobs("note-readiness").getFirst().getVariablesAsMap()).containsEntry("status", "underway");
    }

    @Test
    void onTheDaySomebodyLooksWhetherHelpHasBegun() {
        var run = switched(List.of(), Milestone.late());

        assertThat(deadlineOf(run, "check-help-today")).containsEntry("deadlineCode", "D-BEGYNDT-0D");
        assertThat(run.waitsAt("check-help-today").getCandidateGroupsList()).containsExactly("adult-social");
        run.complete("check-help-today", Map.of());

        run.ends().hasPassedElementsInOrder("switch-law", "milestone-done").hasNotPassedElement("each-missing");
    }

    @Test
    void whatHasNotBegunIsATaskTheSameDay() {
        var run = switched(
                List.of(Map.of("lineId", LINE, "department", "adult-social")), Milestone.onTime("handicap-122"));
        run.complete("check-help-today", Map.of());

        assertThat(run.waitsAt("get-help-going").getCandidateGroupsList()).containsExactly("adult-social");
        assertThat(deadlineOf(run, "get-help-going"))
                .containsEntry("deadlineCode", "D-AKUTSTART-0D")
                .containsEntry("subjectId", LINE);
        run.timePasses(ProcessRun.DUE_AFTER);
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsEntry("alsoTell", List.of("leadership"));
        run.complete("get-help-going", Map.of("started", "yes"));

        run.ends().hasPassedElement("gaps-closed").hasNotPassedElement("compute-next-look");
    }

    @Test
    void aBridgeIsLookedAtEveryWeekUntilTheHelpItselfHasBegun() {
        var run = switched(
                List.of(Map.of("lineId", LINE, "department", "adult-social")), Milestone.onTime("handicap-122"));
        run.complete("check-help-today", Map.of());
        run.complete("get-help-going", Map.of("started", "bridge"));
        assertThat(run.awaitJobs("compute-wait", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-BROTJEK-1U");

        run.timePasses(WEEK).complete("get-help-going", Map.of("started", "yes"));

        run.ends().hasPassedElement("gaps-closed");
    }

    private ProcessRun handedOver() {
        return Milestone.of(engine, client, "milestone-handover")
                .calls("network-meeting", Map.of())
                .calls("handover", Map.of("department", "=\"health\"", "coordinator", "=\"kirsten\""))
                .starts(Milestone.onTime());
    }

    private ProcessRun switched(List<Map<String, String>> notStarted, Map<String, Object> variables) {
        return Milestone.of(engine, client, "milestone-switch")
                .answers("record-support-start", Map.of("notStarted", notStarted))
                .answers(
                        "compute-wait",
                        Map.of("waitUntil", Instant.now().plus(WEEK).toString()))
                .starts(variables);
    }
}
