package dk.samspil.processes.sharedplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A leader appoints, the citizen may ask for another once, silence is a yes. */
@ZeebeProcessTest
class PlanCoordinatorTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void whomTheCitizenAcceptsCoordinates() {
        var run = needed();
        assertThat(run.waitsAt("appoint-coordinator").getCandidateGroupsList())
                .containsExactly("approver-for-adult-social");
        run.complete("appoint-coordinator", Map.of());
        assertThat(run.waitsAt("confirm-coordinator").getCandidateGroupsList()).containsExactly("citizen");
        run.complete("confirm-coordinator", Map.of("coordinatorAnswer", "accept"));

        run.ends().hasPassedElement("appoint-coordinator", 1).hasNotPassedElement("hand-over");
        assertThat(run.jobs("note-suggestion").getFirst().getVariablesAsMap())
                .containsEntry("suggestedDepartment", "employment");
    }

    @Test
    void whoKeepsTheirCoordinatorIsNotAskedAgain() {
        var run = needed(Map.of("keepsCoordinator", true));

        run.ends().hasPassedElement("same-coordinator").hasNotPassedElement("appoint-coordinator");
    }

    @Test
    void theCitizenMayAskForAnotherOnceAndIsNotAskedAgain() {
        var run = needed();
        run.complete("appoint-coordinator", Map.of());
        run.complete("confirm-coordinator", Map.of("coordinatorAnswer", "other"));
        run.complete("appoint-coordinator", Map.of());

        run.ends().hasPassedElement("appoint-coordinator", 2).hasPassedElement("confirm-coordinator", 1);
    }

    @Test
    void aDepartmentWithAConflictOfInterestGetsAnotherSuggestion() {
        var run = needed();
        run.complete("appoint-coordinator", Map.of("where", "conflict", "coordinatorDepartment", "youth"));
        run.awaitJobs("note-suggestion", 2);
        run.complete("appoint-coordinator", Map.of("where", "elsewhere", "coordinatorDepartment", "youth"));
        run.complete("confirm-coordinator", Map.of("coordinatorAnswer", "accept"));

        run.ends().hasPassedElement("appoint-coordinator", 2).hasPassedElement("hand-over", 1);
        assertThat(run.jobs("note-suggestion").getLast().getVariablesAsMap())
                .containsEntry("suggestedDepartment", "adult-social");
    }

    @Test
    void silenceIsAYes() {
        var run = needed();
        run.complete("appoint-coordinator", Map.of());
        run.waitsAt("confirm-coordinator");

        run.timePasses(ProcessRun.DUE_AFTER);

        assertThat(run.awaitJobs("note-silence", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-TOVHOLDERSVAR-5AD");
        assertThat(run.jobs("escalate-overdue"))
                .as("a citizen who says nothing delays nobody")
                .isEmpty();
        run.ends().hasNotPassedElement("confirm-coordinator");
    }

    @Test
    void aCoordinatorInAnotherDepartmentTakesTheJourneyOverFirst() {
        var run = needed();
        run.complete("appoint-coordinator", Map.of("coordinatorDepartment", "youth"));
        run.complete("confirm-coordinator", Map.of("coordinatorAnswer", "accept"));

        run.ends().hasPassedElementsInOrder("appoint-coordinator", "hand-over", "confirm-coordinator");
        assertThat(run.result("department")).isEqualTo("\"youth\"");
        assertThat(run.result("coordinator")).isEqualTo("\"new-user\"");
    }

    @ParameterizedTest
    @CsvSource({"appoint-coordinator, D-TOVHOLDER-5AD", "confirm-coordinator, D-TOVHOLDERSVAR-5AD"})
    void nearItsDeadlineATaskIsReminded(String task, String code) {
        var run = needed();
        if (task.equals("confirm-coordinator")) {
            run.complete("appoint-coordinator", Map.of());
        }
        run.waitsAt(task);

        run.timePasses(ProcessRun.WARNS_AFTER);

        Awaited.job(run, "send-reminder", code, "adult-social");
        assertThat(run.isOpen(task)).isTrue();
    }

    @Test
    void aLeaderWhoAppointsNobodyIsEscalated() {
        var run = needed();
        run.waitsAt("appoint-coordinator");

        run.timePasses(ProcessRun.DUE_AFTER);

        Awaited.job(run, "escalate-overdue", "D-TOVHOLDER-5AD", "adult-social");
        assertThat(run.isOpen("appoint-coordinator")).isTrue();
    }

    /** Every answer is recorded; the listener says whether the citizen has used the one time. */
    private ProcessRun needed() {
        return needed(Map.of());
    }

    private ProcessRun needed(Map<String, Object> more) {
        var variables = new HashMap<String, Object>(
                Map.of("age", 38, "laws", List.of("employment"), "mainLaw", "employment", "coordinator", "old-user"));
        variables.putAll(more);
        return new ProcessRun(engine, client, "plan-coordinator")
                .answers("record-appointment", Map.of("conflictedDepartments", List.of("employment")))
                .answers(
                        "record-coordinator-answer",
                        job -> Map.of(
                                "coordinatorAsked",
                                "other".equals(job.getVariablesAsMap().get("coordinatorAnswer"))))
                .calls("handover", Map.of("department", "=toDepartment", "coordinator", "=\"new-user\""))
                .starts(variables);
    }
}
