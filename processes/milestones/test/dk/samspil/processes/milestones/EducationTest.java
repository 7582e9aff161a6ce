package dk.samspil.processes.milestones;

import static dk.samspil.processes.milestones.Milestone.deadlineOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M3B: STU is offered when compulsory schooling ends, whenever in the year the youth turns 17. */
@ZeebeProcessTest
class EducationTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void educationIsOfferedByTheLawsDayWhichALateStartDoesNotMove(boolean late) {
        var run = Milestone.of(engine, client, "milestone-education")
                .starts(late ? Milestone.late("education") : Milestone.onTime("education"));

        assertThat(run.waitsAt("offer-education").getCandidateGroupsList()).containsExactly("youth");
        assertThat(deadlineOf(run, "offer-education"))
                .containsEntry("deadlineCode", "F-STU-31JUL")
                .containsEntry("deadlineStart", Milestone.TURNING);
        run.timePasses(ProcessRun.DUE_AFTER);
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "F-STU-31JUL")
                .containsEntry("department", "youth");
        run.complete("offer-education", Map.of());

        run.ends().hasPassedElement("milestone-done");
    }

    @Test
    void whoIsOfferedEducationThereIsNotAskedAgainAt17() {
        var run = Milestone.of(engine, client, "milestone-adult-adviser").starts(Milestone.onTime("education"));

        run.waitsAt("plan-income");
        run.awaitPassed("education-known");
        assertThat(run.isOpen("plan-education")).isFalse();
    }
}
