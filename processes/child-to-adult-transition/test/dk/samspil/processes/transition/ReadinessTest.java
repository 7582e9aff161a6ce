package dk.samspil.processes.transition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has to act on how ready everybody is. */
@ZeebeProcessTest
class ReadinessTest {

    private static final List<String> HEADS = List.of("children-family", "adult-social");

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void everyThemeIsRatedByTheTable() {
        var readiness = raised("none", false, List.of());

        assertThat(readiness.awaitJobs("record-readiness", 1).getFirst().getVariable("colours"))
                .isEqualTo(List.of("red", "yellow", "green"));
        readiness.ends().hasNotPassedElement("make-ready").hasNotPassedElement("head-acts");
    }

    @Test
    void onYellowTheCoordinatorsDeskMakesTheNextStepReady() {
        var readiness = raised("yellow", false, List.of());

        assertThat(readiness.waitsAt("make-ready").getCandidateGroupsList()).containsExactly("children-family");
        readiness.complete("make-ready", Map.of());

        assertThat(readiness.awaitJobs("record-readiness-step", 1).getFirst().getVariable("step"))
                .isEqualTo("coordinator-acted");
        readiness.ends().hasNotPassedElement("head-acts");
    }

    @Test
    void onRedBothHeadsAct() {
        var readiness = raised("red", false, HEADS);

        readiness.complete("head-acts", Map.of()).complete("head-acts", Map.of());

        assertThat(readiness.awaitJobs("record-readiness-step", 2))
                .extracting(job -> job.getVariable("department"))
                .containsExactlyInAnyOrderElementsOf(HEADS);
        assertThat(readiness.jobs("compute-deadline"))
                .extracting(job -> job.getVariable("deadlineCode"))
                .containsOnly("D-PARAT-2AD");
        readiness.ends().hasNotPassedElement("forum-decides").hasNotPassedElement("build-bridge");
    }

    @Test
    void anOverdueHeadIsRemindedAndReportedAndTheTaskStays() {
        var readiness = raised("red", false, List.of("adult-social"));
        readiness.waitsAt("head-acts");

        readiness.timePasses(ProcessRun.DUE_AFTER);

        readiness.awaitJobs("send-reminder", 1);
        assertThat(readiness.awaitJobs("escalate-overdue", 1).getFirst().getVariable("department"))
                .isEqualTo("adult-social");
        readiness.complete("head-acts", Map.of()).ends();
    }

    @Test
    void inTheLastSixWeeksLeadershipDecidesAndABridgeIsBuilt() {
        var readiness = raised("red", true, HEADS);

        assertThat(readiness.waitsAt("forum-decides").getCandidateGroupsList()).containsExactly("leadership");
        assertThat(readiness.waitsAt("build-bridge").getCandidateGroupsList()).containsExactly("children-family");
        readiness
                .complete("head-acts", Map.of())
                .complete("head-acts", Map.of())
                .complete("forum-decides", Map.of());
        readiness.process().isActive();
        readiness.complete("build-bridge", Map.of());

        readiness.awaitJobs("record-transition-bridge", 1);
        readiness.ends();
    }

    @Test
    void headsWhoAreAtWorkAreNotAskedAgain() {
        var readiness = raised("red", true, List.of());

        readiness.complete("forum-decides", Map.of()).complete("build-bridge", Map.of());

        readiness.ends().hasNotPassedElement("head-acts");
    }

    private ProcessRun raised(String raised, boolean lastWeeks, List<String> heads) {
        return new ProcessRun(engine, client, "readiness")
                .answers(
                        "gather-readiness",
                        Map.of(
                                "readinessFacts",
                                List.of(fact("support", "none"), fact("income", "none"), fact("housing", "done")),
                                "department",
                                "children-family",
                                "adultDepartment",
                                "adult-social"))
                .answers(
                        "record-readiness",
                        Map.of("readiness", "red", "raised", raised, "lastWeeks", lastWeeks, "heads", heads))
                .starts(Map.of("transitionId", UUID.randomUUID().toString()));
    }

    private static Map<String, Object> fact(String theme, String status) {
        return Map.of("theme", theme, "status", status, "monthsLeft", 5, "weeksLeft", 20);
    }
}
