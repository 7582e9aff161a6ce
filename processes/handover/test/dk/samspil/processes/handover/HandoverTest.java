package dk.samspil.processes.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sender has the responsibility until another desk says yes (R19). */
@ZeebeProcessTest
class HandoverTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void whoAcceptsHasTheJourney() {
        var run = offered(Map.of());

        assertThat(run.waitsAt("accept-handover").getCandidateGroupsList()).containsExactly("youth");
        assertThat(run.jobs("complete-handover")).isEmpty();
        run.complete("accept-handover", Map.of("handoverAnswer", "accept")).ends();

        assertThat(run.awaitJobs("complete-handover", 1).getFirst().getVariablesAsMap())
                .containsEntry("toDepartment", "youth");
    }

    @Test
    void aDeskThatPointsOnHandsItToTheNamedDeskAndNotBack() {
        var run = offered(Map.of("toDepartment", "health", "leadershipDecides", false));
        run.complete("accept-handover", Map.of("handoverAnswer", "other"));

        run.awaitJobs("offer-handover", 2);
        assertThat(run.waitsAt("accept-handover").getCandidateGroupsList()).containsExactly("health");
        run.complete("accept-handover", Map.of("handoverAnswer", "accept"));
        run.ends().hasNotPassedElement("decide-receiver");
    }

    @Test
    void theSecondTimeLeadershipDecides() {
        var run = offered(Map.of("toDepartment", "health", "leadershipDecides", true));
        run.complete("accept-handover", Map.of("handoverAnswer", "other"));

        assertThat(run.waitsAt("decide-receiver").getCandidateGroupsList()).containsExactly("leadership");
        run.complete("decide-receiver", Map.of());
        run.ends().hasPassedElement("complete-handover");
    }

    @ParameterizedTest
    @CsvSource({"accept-handover, youth, D-OVERDRAG-2AD", "decide-receiver, leadership, D-LEDER-2AD"})
    void silenceIsRemindedAndEscalatedAndTheTaskStays(String task, String department, String code) {
        var run = offered(Map.of("toDepartment", "health", "leadershipDecides", true));
        if (task.equals("decide-receiver")) {
            run.complete("accept-handover", Map.of("handoverAnswer", "other"));
        }
        run.waitsAt(task);

        run.timePasses(ProcessRun.WARNS_AFTER);
        assertThat(run.awaitJobs("send-reminder", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", department, "deadlineCode", code));
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", department, "deadlineCode", code));
        assertThat(run.isOpen(task)).isTrue();
    }

    private ProcessRun offered(Map<String, Object> whenPointedOn) {
        return new ProcessRun(engine, client, "handover")
                .answers(
                        "record-handover-answer",
                        job -> "other".equals(job.getVariablesAsMap().get("handoverAnswer")) ? whenPointedOn : Map.of())
                .starts(Map.of("toDepartment", "youth"));
    }
}
