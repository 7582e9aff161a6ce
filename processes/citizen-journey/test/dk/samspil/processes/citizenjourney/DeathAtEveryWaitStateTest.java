package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a follow-up or a transition waits: when the citizen dies, nothing is left and nothing happens afterwards. */
@ZeebeProcessTest
class DeathAtEveryWaitStateTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @MethodSource("dk.samspil.processes.citizenjourney.WayThere#all")
    void nothingIsLeftAndNothingHappensAfterwards(WayThere way) {
        var journey = new LongJourney(engine, client);
        way.goes().accept(journey);
        journey.waitsAt(way.waits().stream().map(WaitState::name).toList());

        journey.told("citizen-died");

        assertThat(journey.run.awaitJobs("close-journey", 1).getFirst().getVariablesAsMap())
                .containsEntry("endReason", "death");
        awaiting("an empty engine")
                .untilAsserted(() -> assertThat(journey.records.left()).isEmpty());
        long happened = journey.records.happened();
        var sent = sent(journey);
        journey.timePasses(Duration.ofDays(400));
        assertThat(journey.records.left()).isEmpty();
        assertThat(journey.records.happened()).as("steps, jobs and timers").isEqualTo(happened);
        assertThat(sent(journey)).as("words sent").isEqualTo(sent);
    }

    private static List<Integer> sent(LongJourney journey) {
        return List.of(
                journey.run.jobs("send-reminder").size(),
                journey.run.jobs("escalate-overdue").size(),
                journey.run.jobs("send-transition-letter").size());
    }
}
