package dk.samspil.processes.sharedplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each law decides for itself, the citizen gets one letter, and nobody waits without a bridge. */
@ZeebeProcessTest
class PlanDecisionsTest {

    private static final String LINE = UUID.randomUUID().toString();

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void everyLineIsDecidedAndOrderedAndOneLetterIsSent() {
        var run = approved(List.of());

        run.ends()
                .hasPassedElement("decide", 3) // two decisions, and the step as a whole
                .hasPassedElement("order", 2)
                .hasPassedElementsInOrder(
                        "create-decisions", "deliver-decisions", "create-orders", "find-waiting-lines")
                .hasNotPassedElement("add-bridge-line");
        assertThat(run.jobs("deliver-decisions")).hasSize(1);
    }

    @Test
    void whoWaitsForAPlaceGetsABridge() {
        var run = approved(List.of(Map.of("lineId", LINE, "department", "employment")));

        assertThat(run.waitsAt("add-bridge-line").getCandidateGroupsList()).containsExactly("employment");
        assertThat(run.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("subjectId", LINE)
                .containsEntry("deadlineCode", "D-BRO-3AD");
        run.complete("add-bridge-line", Map.of());
        run.ends().hasPassedElement("bridges-laid");
    }

    @Test
    void aMissingBridgeIsRemindedAndEscalated() {
        var run = approved(List.of(Map.of("lineId", LINE, "department", "employment")));
        run.waitsAt("add-bridge-line");

        run.timePasses(ProcessRun.DUE_AFTER);

        Awaited.job(run, "send-reminder", "D-BRO-3AD", "employment");
        Awaited.job(run, "escalate-overdue", "D-BRO-3AD", "employment");
        assertThat(run.isOpen("add-bridge-line")).isTrue();
    }

    @Test
    void withNothingToDecideItGoesOn() {
        var run = new ProcessRun(engine, client, "plan-decisions")
                .answers("create-decisions", Map.of("decisions", List.of()))
                .answers("create-orders", Map.of("orders", List.of()))
                .answers("find-waiting-lines", Map.of("waitingLines", List.of()))
                .starts(Map.of());
        run.ends();
    }

    private ProcessRun approved(List<Map<String, String>> waiting) {
        var decision = Map.of("decisionId", UUID.randomUUID().toString(), "department", "youth", "costClass", "low");
        var order =
                Map.of("orderId", UUID.randomUUID().toString(), "provider", "provider-lillebo", "department", "youth");
        return new ProcessRun(engine, client, "plan-decisions")
                .answers("create-decisions", Map.of("decisions", List.of(decision, decision)))
                .answers("create-orders", Map.of("orders", List.of(order)))
                .answers("find-waiting-lines", Map.of("waitingLines", waiting))
                .calls("decision", Map.of())
                .calls("provision-order", Map.of())
                .starts(Map.of());
    }
}
