package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What silence does at each task of the follow-up and the transitions: a reminder, then a word that it is late. */
@ZeebeProcessTest
class LongJourneyDeadlineTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    static Stream<WayThere> waysToTasks() {
        return WayThere.all().filter(way -> !tasks(way).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("waysToTasks")
    void aTaskIsRemindedThenReportedAndStaysOrSilenceIsNoted(WayThere way) {
        var journey = new LongJourney(engine, client);
        way.goes().accept(journey);
        journey.waitsAt(tasks(way).stream().map(WaitState::name).toList());
        int reminded = journey.run.jobs("send-reminder").size();
        int reported = journey.run.jobs("escalate-overdue").size();

        journey.timePasses(ProcessRun.WARNS_AFTER);
        hear(journey, "send-reminder", reminded, tasks(way));
        assertThat(alarms(journey, "escalate-overdue", reported))
                .doesNotContainAnyElementsOf(
                        tasks(way).stream().map(LongJourneyDeadlineTest::alarm).toList());

        journey.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        hear(
                journey,
                "escalate-overdue",
                reported,
                tasks(way).stream().filter(task -> task.afterwards() == null).toList());
        awaiting("what waits afterwards")
                .untilAsserted(() -> assertThat(elements(journey))
                        .containsAll(tasks(way).stream()
                                .map(LongJourneyDeadlineTest::afterwards)
                                .toList()));
    }

    private static void hear(LongJourney journey, String alarm, int before, List<WaitState> tasks) {
        awaiting(alarm + " for " + tasks)
                .untilAsserted(() -> assertThat(alarms(journey, alarm, before))
                        .containsAll(tasks.stream()
                                .map(LongJourneyDeadlineTest::alarm)
                                .toList()));
    }

    private static List<Map<String, Object>> alarms(LongJourney journey, String type, int before) {
        return journey.run.jobs(type).stream()
                .skip(before)
                .map(job -> Map.of(
                        "deadlineCode", job.getVariable("deadlineCode"), "department", job.getVariable("department")))
                .toList();
    }

    private static Map<String, Object> alarm(WaitState task) {
        return Map.of("deadlineCode", task.code(), "department", task.department());
    }

    private static List<String> elements(LongJourney journey) {
        return journey.records.active().stream()
                .map(active -> active.split(" ")[1])
                .toList();
    }

    private static String afterwards(WaitState task) {
        return task.afterwards() == null ? task.element() : task.afterwards();
    }

    private static List<WaitState> tasks(WayThere way) {
        return way.waits().stream().filter(WaitState::isTask).toList();
    }
}
