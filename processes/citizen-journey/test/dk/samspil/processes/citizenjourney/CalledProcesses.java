package dk.samspil.processes.citizenjourney;

import dk.samspil.processes.StandInWorkers;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.List;
import java.util.Map;

/** The processes that the journey calls, each one step long: it waits until a test lets it answer. */
final class CalledProcesses {

    private static final List<String> IDS =
            List.of("referral", "assessment", "shared-plan", "follow-up", "complaint", "payer-dispute");

    private CalledProcesses() {}

    static void deploy(ZeebeClient client) {
        IDS.forEach(id -> client.newDeployResourceCommand()
                .addProcessModel(
                        Bpmn.createExecutableProcess(id)
                                .startEvent()
                                .serviceTask("wait", task -> task.zeebeJobType(jobType(id)))
                                .endEvent()
                                .done(),
                        id + ".bpmn")
                .send()
                .join());
    }

    /** From now on the process answers at once. */
    static void answer(StandInWorkers workers, String process, Map<String, Object> answer) {
        workers.answer(jobType(process), job -> answer);
    }

    private static String jobType(String process) {
        return "stub-" + process;
    }
}
