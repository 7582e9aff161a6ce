package dk.samspil.processes.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A complaint is re-assessed by the municipality, and what is upheld goes to the appeals board. */
@ZeebeProcessTest
class ComplaintTest {

    private final String complaintId = UUID.randomUUID().toString();
    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void whoIsRightGetsItAndTheAppealsBoardIsNotAsked() {
        var run = received("F-GENV-4U");
        run.complete("reassess", Map.of("reassessment", "changed"));
        run.ends()
                .hasPassedElementsInOrder("acknowledge-complaint", "reassess", "complaint-granted")
                .hasNotPassedElement("forward-complaint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "altered"})
    void whatIsUpheldGoesToTheAppealsBoardAndWaitsForIt(String outcome) {
        var run = upheld();
        run.tells("appeal-decided", complaintId, Map.of("appealOutcome", outcome, "submissionId", "told"));

        run.ends().hasPassedElementsInOrder("forward-complaint", "appeal-awaited", "record-appeal", "complaint-closed");
        assertThat(run.jobs("record-appeal").getFirst().getVariablesAsMap())
                .containsEntry("appealOutcome", outcome)
                .containsEntry("submissionId", "told");
    }

    @Test
    void whatTheAppealsBoardSendsBackIsReassessedAgain() {
        var run = upheld().answers("record-appeal", Map.of("reassessCode", "F-RSL3-HJEMV-VOKSEN"));
        run.tells("appeal-decided", complaintId, Map.of("appealOutcome", "returned", "submissionId", "told"));

        assertThat(run.awaitJobs("compute-deadline", 2).getLast().getVariable("deadlineCode"))
                .as("decided anew within the time of its kind of case")
                .isEqualTo("F-RSL3-HJEMV-VOKSEN");
        run.waitsAt("reassess");
        run.timePasses(ProcessRun.DUE_AFTER);
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariable("deadlineCode"))
                .isEqualTo("F-RSL3-HJEMV-VOKSEN");
        run.complete("reassess", Map.of("reassessment", "changed"));
        run.ends().hasPassedElement("reassess", 2).hasPassedElement("complaint-granted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F-GENV-4U", "F-VARSEL-GENV-2U"})
    void theReassessmentHasTheDeadlineOfItsDecision(String code) {
        var run = received(code);

        assertThat(run.waitsAt("reassess").getCandidateGroupsList()).containsExactly("adult-social");
        assertThat(run.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", code)
                .containsEntry("department", "adult-social")
                .containsEntry("subjectId", complaintId);
    }

    @Test
    void silenceIsRemindedAndEscalatedAndTheTaskStays() {
        var run = received("F-GENV-4U");
        run.waitsAt("reassess");

        run.timePasses(ProcessRun.WARNS_AFTER).awaitJobs("send-reminder", 1);
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "adult-social", "deadlineCode", "F-GENV-4U"));
        assertThat(run.isOpen("reassess")).isTrue();
    }

    private ProcessRun upheld() {
        var run = received("F-GENV-4U").complete("reassess", Map.of("reassessment", "upheld"));
        run.awaitJobs("forward-complaint", 1);
        return run;
    }

    private ProcessRun received(String code) {
        return new ProcessRun(engine, client, "complaint")
                .answers("acknowledge-complaint", Map.of("complaintDepartment", "adult-social", "reassessCode", code))
                .starts(Map.of(
                        "department",
                        "youth",
                        "complaintId",
                        complaintId,
                        "decisionId",
                        UUID.randomUUID().toString()));
    }
}
