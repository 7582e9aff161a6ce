package dk.samspil.processes;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.Map;

/** Stands in for a called process: one that ends at once with given outputs, so that a test is about its caller only. */
public final class StandInProcesses {

    private StandInProcesses() {}

    /** Deploys a process of this id; the outputs are FEEL expressions by variable, such as {@code ="given"}. */
    public static void deploy(ZeebeClient client, String processId, Map<String, String> outputs) {
        var end = Bpmn.createExecutableProcess(processId).startEvent().endEvent("done");
        outputs.forEach((variable, expression) -> end.zeebeOutputExpression(expression.substring(1), variable));
        client.newDeployResourceCommand()
                .addProcessModel(end.done(), processId + ".bpmn")
                .send()
                .join();
    }
}
