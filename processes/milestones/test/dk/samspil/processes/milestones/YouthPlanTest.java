package dk.samspil.processes.milestones;

import static dk.samspil.processes.milestones.Milestone.deadlineOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** M2 and M3: one youth plan with six themes, and the first meeting about adult life. */
@ZeebeProcessTest
class YouthPlanTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void withoutAYouthPlanOneIsMade() {
        var run = planned(false);

        assertThat(deadlineOf(run, "fill-themes"))
                .containsEntry("deadlineCode", "F-UPLAN-3M")
                .containsEntry("deadlineStart", Milestone.BEGINS);
        run.complete("fill-themes", Map.of());
        run.ends().hasPassedElementsInOrder("gather-facts", "make-plan", "fill-themes", "milestone-done");
    }

    @Test
    void aPlanOfTheTypeIsNotMadeTwice() {
        var run = planned(true);

        run.complete("fill-themes", Map.of());

        run.ends().hasNotPassedElement("make-plan");
    }

    @Test
    void theDesksOfAdultLifeAreAtTheFirstMeeting() {
        var run = meeting();

        assertThat(run.waitsAt("sketch-adult-life").getCandidateGroupsList()).containsExactly("children-family");
        assertThat(run.jobs("invite-desks").getFirst().getVariablesAsMap().get("desks"))
                .asString()
                .contains("adult-social", "youth", "school-psychology");
        run.complete("sketch-adult-life", Map.of("choiceMeeting", "held"));
        run.ends().hasPassedElement("hold-meeting", 1);
    }

    @Test
    void whereSomebodyWasMissingAnotherMeetingIsHeld() {
        var run = meeting().complete("sketch-adult-life", Map.of("choiceMeeting", "again"));

        run.complete("sketch-adult-life", Map.of("choiceMeeting", "held"));

        run.ends().hasPassedElement("hold-meeting", 2);
    }

    private ProcessRun planned(boolean youthPlan) {
        return Milestone.of(engine, client, "milestone-youth-plan")
                .answers("gather-transition-facts", Milestone.plan(youthPlan, youthPlan))
                .calls("shared-plan", Map.of())
                .starts(Milestone.onTime());
    }

    private ProcessRun meeting() {
        return Milestone.of(engine, client, "milestone-first-meeting")
                .calls("network-meeting", Map.of())
                .starts(Milestone.onTime());
    }
}
