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

/** Who pays a line is settled by finance, beside everything else. */
@ZeebeProcessTest
class PayerDisputeTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void financeSettlesWhoPaysTheLineAndIsRemindedOfIt() {
        var line = UUID.randomUUID().toString();
        var run = new ProcessRun(engine, client, "payer-dispute").starts(Map.of("lineId", line));
        assertThat(run.waitsAt("settle-payer").getCandidateGroupsList()).containsExactly("finance");
        assertThat(run.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("subjectId", line)
                .containsEntry("deadlineCode", "D-BETALER-5AD");

        run.timePasses(ProcessRun.DUE_AFTER);

        for (var alarm : List.of("send-reminder", "escalate-overdue")) {
            Awaited.job(run, alarm, "D-BETALER-5AD", "finance");
        }
        run.complete("settle-payer", Map.of()).ends().hasPassedElement("payer-settled");
    }
}
