package dk.samspil.processes.provisionorder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The provider answers its own order. */
@ZeebeProcessTest
class ProvisionOrderTest {

    private final String orderId = UUID.randomUUID().toString();
    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({"accepted, order-accepted", "waiting-list, order-waiting"})
    void aPlaceAndAWaitingListEachHaveTheirOwnEnd(String answer, String end) {
        var run = sent();
        run.complete("answer-order", Map.of("orderOutcome", answer));
        run.ends().hasPassedElement(end).hasVariableWithValue("orderOutcome", answer);
    }

    @Test
    void whoDeclinesLetsTheDepartmentAskAnother() {
        var next = UUID.randomUUID().toString();
        var run = declined(Map.of("orderId", next, "provider", "provider-solgaard"));
        assertThat(run.waitsAt("choose-provider").getCandidateGroupsList()).containsExactly("adult-social");

        run.complete("choose-provider", Map.of("otherProvider", "found"));
        assertThat(run.waitsAt("answer-order").getCandidateGroupsList()).containsExactly("provider-solgaard");
        run.complete("answer-order", Map.of("orderOutcome", "accepted"));

        run.ends().hasPassedElement("answer-order", 2).hasPassedElement("order-accepted");
        assertThat(run.jobs("compute-deadline").getLast().getVariablesAsMap()).containsEntry("subjectId", next);
    }

    @Test
    void whenNobodyHasAPlaceTheLineWaits() {
        declined(Map.of())
                .complete("choose-provider", Map.of("otherProvider", "none"))
                .ends()
                .hasPassedElement("order-declined");
    }

    @Test
    void theSearchForAnotherIsRemindedAndEscalated() {
        var run = declined(Map.of());
        run.waitsAt("choose-provider");

        run.timePasses(ProcessRun.WARNS_AFTER).awaitJobs("send-reminder", 1);
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "adult-social", "deadlineCode", "D-UDFOERER-2AD"));
        assertThat(run.isOpen("choose-provider")).isTrue();
    }

    @Test
    void theTaskIsTheProvidersAndAboutTheOrder() {
        var run = sent();

        assertThat(run.waitsAt("answer-order").getCandidateGroupsList()).containsExactly("provider-lillebo");
        assertThat(run.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("subjectId", orderId)
                .containsEntry("department", "provider-lillebo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider-lillebo", "youth"})
    void whoeverIsToAnswerNeedsNoRoleThatTheirDepartmentLacks(String answers) {
        var task = sentTo(answers).waitsAt("answer-order");

        assertThat(task.getCandidateGroupsList()).containsExactly(answers);
        assertThat(task.getCustomHeaders()).doesNotContainKey("role");
    }

    @Test
    void silenceIsRemindedAndEscalatedAndTheTaskStays() {
        var run = sent();
        run.waitsAt("answer-order");

        run.timePasses(ProcessRun.WARNS_AFTER).awaitJobs("send-reminder", 1);
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "provider-lillebo", "deadlineCode", "D-BESTIL-5AD"));
        assertThat(run.isOpen("answer-order")).isTrue();
    }

    private ProcessRun declined(Map<String, Object> next) {
        return new ProcessRun(engine, client, "provision-order")
                .answers("record-provider-choice", next)
                .starts(Map.of("orderId", orderId, "provider", "provider-lillebo"))
                .complete("answer-order", Map.of("orderOutcome", "declined"));
    }

    private ProcessRun sent() {
        return sentTo("provider-lillebo");
    }

    /** The one who answers is the provider, or the deciding department when the provider may not see the journey. */
    private ProcessRun sentTo(String answers) {
        return new ProcessRun(engine, client, "provision-order")
                .starts(Map.of("orderId", orderId, "provider", answers));
    }
}
