package dk.samspil.processes.sharedplan;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When consent to the one plan is withdrawn, the plans are split at once and the work goes on. */
@ZeebeProcessTest
class ConsentLapsedTest {

    private final String plan = UUID.randomUUID().toString();
    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({"plan-lines, agree-lines", "plan-decisions, carry-out"})
    void theWorkGoesOnAsParallelPlans(String called, String step) {
        var run = waitingIn(called);
        awaiting(step + " to wait").untilAsserted(() -> run.process().isWaitingAtElements(step));

        run.tells("plan-consent-lapsed", plan, Map.of());

        run.awaitJobs("split-plan", 1);
        run.awaitPassed(step + "-split").process().isWaitingAtElements(step);
        run.tells("go-on", "here", Map.of());
        run.ends().hasPassedElement("activate-plan");
    }

    @Test
    void theConsentToAnotherPlanIsNoneOfItsBusiness() {
        var run = waitingIn("plan-lines");
        run.tells("plan-consent-lapsed", UUID.randomUUID().toString(), Map.of());
        run.tells("go-on", "here", Map.of());

        run.ends();
        assertThat(run.jobs("split-plan")).isEmpty();
    }

    private ProcessRun waitingIn(String called) {
        var run = new ProcessRun(engine, client, "shared-plan")
                .answers("gather-plan-facts", Map.of("planSituation", "other-social", "complex", true))
                .answers("start-plan", Map.of("planId", plan))
                .answers("activate-plan", Map.of("outcome", "parallel-plans", "nextFollowUp", "2027-02-23T23:59:59Z"))
                .calls("plan-coordinator", Map.of("coordinator", "=\"user\"", "department", "=department"))
                .calls("consent", Map.of("consentOutcome", "=\"given\""))
                .calls("plan-lines", Map.of("lineAnswer", "=\"approved\""))
                .calls("plan-decisions", Map.of());
        waits(called);
        run.starts(Map.of(
                "age", 38,
                "laws", List.of("serviceloven"),
                "departments", List.of("adult-social")));
        run.complete("set-goal", Map.of());
        return run;
    }

    /** The called process stays until it is told to go on. */
    private void waits(String process) {
        var model = Bpmn.createExecutableProcess(process)
                .startEvent()
                .intermediateCatchEvent("wait")
                .message(message -> message.name("go-on").zeebeCorrelationKeyExpression("\"here\""))
                .endEvent()
                .zeebeOutputExpression("\"approved\"", "lineAnswer")
                .done();
        client.newDeployResourceCommand()
                .addProcessModel(model, process + ".bpmn")
                .send()
                .join();
    }
}
