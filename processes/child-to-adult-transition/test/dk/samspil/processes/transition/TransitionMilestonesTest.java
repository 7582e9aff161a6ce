package dk.samspil.processes.transition;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.StandInProcesses;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Milestones come from data, each at its time and each with its own process. */
@ZeebeProcessTest
class TransitionMilestonesTest {

    private static final Instant NOW = Instant.now();

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    private final Deque<Map<String, Object>> ahead = new ArrayDeque<>();
    private final String transitionId = UUID.randomUUID().toString();

    @BeforeEach
    void standIns() {
        StandInProcesses.deploy(client, "milestone-short", Map.of());
        client.newDeployResourceCommand()
                .addProcessModel(
                        Bpmn.createExecutableProcess("milestone-long")
                                .startEvent()
                                .serviceTask("work", task -> task.zeebeJobType("long-work"))
                                .endEvent()
                                .done(),
                        "milestone-long.bpmn")
                .send()
                .join();
    }

    @Test
    void eachBeginsAtItsTimeAndTheWayEndsWhenAllAreReached() {
        ahead(List.of(milestone("M1", "milestone-short", 10), milestone("M2", "milestone-short", 20)));
        var way = starts();
        way.awaitJobs("plan-next-milestone", 1);
        assertThat(way.jobs("begin-milestone")).isEmpty();

        way.timePasses(Duration.ofDays(10));
        assertThat(codes(way.awaitJobs("finish-milestone", 1))).containsExactly("M1");
        way.awaitJobs("plan-next-milestone", 2);
        way.timePasses(Duration.ofDays(10));

        assertThat(codes(way.awaitJobs("finish-milestone", 2))).containsExactly("M1", "M2");
        way.ends();
    }

    @Test
    void oneThatTakesTimeHoldsNoOtherUpAndTheWayWaitsForIt() {
        ahead(List.of(milestone("M1", "milestone-long", 10), milestone("M2", "milestone-short", 20)));
        var way = starts();
        way.awaitJobs("plan-next-milestone", 1);
        way.timePasses(Duration.ofDays(10)).awaitJobs("plan-next-milestone", 2);
        way.timePasses(Duration.ofDays(10));

        assertThat(codes(way.awaitJobs("finish-milestone", 1))).containsExactly("M2");
        way.process().isActive().isWaitingAtElements("carry-out-milestone");

        finishLongWork();
        assertThat(codes(way.awaitJobs("finish-milestone", 2))).containsExactly("M2", "M1");
        way.ends();
    }

    @Test
    void whatHasPassedBeginsAtOnceAndIsToldThatItIsLate() {
        ahead(List.of(late("M1"), late("M2"), milestone("M3", "milestone-short", 20)));
        var way = starts();

        assertThat(codes(way.awaitJobs("finish-milestone", 2))).containsExactlyInAnyOrder("M1", "M2");
        assertThat(way.jobs("finish-milestone"))
                .allSatisfy(job -> assertThat(job.getVariablesAsMap()).containsEntry("late", true));
        awaiting("the third to be waited for").untilAsserted(() -> way.process().isWaitingAtElements("wait-for-time"));
    }

    @Test
    void changedRulesMoveWhatLiesAheadAndNothingThatHasBegun() {
        ahead(List.of(milestone("M1", "milestone-long", 10), milestone("M2", "milestone-short", 300)));
        var way = starts();
        way.awaitJobs("plan-next-milestone", 1);
        way.timePasses(Duration.ofDays(10)).awaitJobs("plan-next-milestone", 2);

        ahead(List.of(milestone("M2", "milestone-short", 30)));
        way.tells("rules-changed", transitionId, Map.of());
        way.awaitJobs("plan-next-milestone", 3);
        way.timePasses(Duration.ofDays(20));

        assertThat(codes(way.awaitJobs("finish-milestone", 1))).containsExactly("M2");
        assertThat(codes(way.jobs("begin-milestone"))).containsExactly("M1", "M2");
    }

    @Test
    void theNewestProcessOfAMilestoneIsTheOneThatRuns() {
        ahead(List.of(milestone("M1", "milestone-short", 10)));
        var way = starts();
        way.awaitJobs("plan-next-milestone", 1);

        StandInProcesses.deploy(client, "milestone-short", Map.of("newest", "=true"));
        client.newDeployResourceCommand()
                .addProcessModel(
                        Bpmn.createExecutableProcess("milestone-short")
                                .startEvent()
                                .serviceTask("newest", task -> task.zeebeJobType("long-work"))
                                .endEvent()
                                .done(),
                        "milestone-short.bpmn")
                .send()
                .join();
        way.timePasses(Duration.ofDays(10)).awaitJobs("begin-milestone", 1);
        finishLongWork();

        way.ends();
    }

    @Test
    void aMilestoneIsToldWhoHasTheJourneyWhenItBegins() {
        ahead(List.of(milestone("M1", "milestone-long", 10)));
        var way = starts();
        way.awaitJobs("plan-next-milestone", 1);
        way.timePasses(Duration.ofDays(10));

        assertThat(longWork().getVariablesAsMap())
                .containsEntry("department", "youth")
                .containsEntry("adultDepartment", "health")
                .containsEntry("coordinator", "nanna")
                .containsEntry("transitionId", transitionId)
                .containsEntry("late", false)
                .extractingByKey("milestone")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("code", "M1");
    }

    private void ahead(List<Map<String, Object>> milestones) {
        ahead.clear();
        ahead.addAll(milestones);
    }

    private ProcessRun starts() {
        return new ProcessRun(engine, client, "transition-milestones")
                .answers("plan-next-milestone", job -> next())
                .answers("begin-milestone", job -> begun())
                .starts(Map.of("transitionId", transitionId, "tracks", List.of()));
    }

    private Map<String, Object> next() {
        return ahead.isEmpty()
                ? Map.of("milestonesLeft", false)
                : Map.of("milestonesLeft", true, "milestone", ahead.peek());
    }

    private Map<String, Object> begun() {
        ahead.poll();
        return Map.of(
                "department",
                "youth",
                "adultDepartment",
                "health",
                "coordinator",
                "nanna",
                "tracks",
                List.of("education"));
    }

    private static Map<String, Object> milestone(String code, String processId, int days) {
        return Map.of(
                "code",
                code,
                "processId",
                processId,
                "beginsAt",
                NOW.plus(Duration.ofDays(days)).toString(),
                "late",
                false);
    }

    private static Map<String, Object> late(String code) {
        return Map.of(
                "code",
                code,
                "processId",
                "milestone-short",
                "beginsAt",
                NOW.minus(Duration.ofDays(40)).toString(),
                "late",
                true);
    }

    private static List<Object> codes(List<ActivatedJob> jobs) {
        return jobs.stream()
                .map(job -> ((Map<?, ?>) job.getVariable("milestone")).get("code"))
                .map(Object.class::cast)
                .toList();
    }

    private void finishLongWork() {
        client.newCompleteCommand(longWork()).send().join();
    }

    private ActivatedJob longWork() {
        return awaiting("the work of the milestone")
                .until(
                        () -> client.newActivateJobsCommand()
                                .jobType("long-work")
                                .maxJobsToActivate(1)
                                .send()
                                .join()
                                .getJobs(),
                        jobs -> !jobs.isEmpty())
                .getFirst();
    }
}
