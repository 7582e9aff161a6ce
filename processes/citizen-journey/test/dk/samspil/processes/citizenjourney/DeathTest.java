package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Death silences everything the same minute, wherever the journey is. */
@ZeebeProcessTest
class DeathTest {

    private static final List<String> MAIN_LINE = List.of("referral", "assessment", "shared-plan", "follow-up");
    private static final List<String> CALLS = List.of("find-right-desk", "assess", "plan-together", "follow-up-plan");
    private static final List<String> OUTCOMES = List.of("assessment", "shared-plan", "active");

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aProcessThatTheJourneyWaitsForIsCancelled(int step) {
        var journey = JourneyRun.of(engine, client);
        for (int before = 0; before < step; before++) {
            journey.answers(MAIN_LINE.get(before), Map.of("outcome", OUTCOMES.get(before)));
        }
        journey.waitsIn(CALLS.get(step));

        journey.told("citizen-died", Map.of()).ends();

        journey.process()
                .hasCalledProcess(MAIN_LINE.get(step))
                .extractingLatestCalledProcess(MAIN_LINE.get(step))
                .isTerminated();
        assertThat(journey.awaitJob("close-journey")).containsEntry("endReason", "death");
    }

    @Test
    void aComplaintUnderWayIsCancelled() {
        var journey = JourneyRun.of(engine, client)
                .waitsIn("find-right-desk")
                .told("complaint-received", Map.of("decisionId", "the-decision"))
                .waitsIn("handle-complaint");

        journey.told("citizen-died", Map.of()).ends();

        journey.process().extractingLatestCalledProcess("complaint").isTerminated();
    }

    @Test
    void nobodyIsAskedForConsentAnyMore() {
        var journey = JourneyRun.of(
                        engine,
                        client,
                        Map.of(
                                "turns18At",
                                Instant.now().plus(Duration.ofDays(1)).toString()))
                .waitsIn("find-right-desk")
                .timePasses(Duration.ofDays(1))
                .complete("settle-law", Map.of());
        journey.waitsAt("answer-consent");

        journey.told("citizen-died", Map.of()).ends();

        assertThat(journey.isOpen("answer-consent")).isFalse();
        journey.process().extractingLatestCalledProcess("consent").isTerminated();
    }

    @Test
    void everyOpenTaskGoesAwayAndNoTimerIsLeft() {
        var journey = JourneyRun.of(engine, client).waitsIn("find-right-desk");
        journey.told("citizen-wants-to-talk", Map.of()).waitsAt("talk-with-citizen");
        journey.told("citizen-moved", Map.of()).waitsAt("clarify-acting-municipality");
        journey.told("coordinator-away", Map.of()).waitsAt("name-deputy");
        journey.told("acute-event", Map.of()).waitsAt("assess-adult");

        journey.told("citizen-died", Map.of()).ends();

        assertThat(List.of("talk-with-citizen", "clarify-acting-municipality", "name-deputy", "assess-adult"))
                .noneMatch(journey::isOpen);
        int before = journey.jobTypes().size();
        journey.timePasses(Duration.ofDays(400));
        assertThat(journey.jobTypes()).as("nothing happens afterwards").hasSize(before);
        assertThat(journey.jobs("send-reminder")).isEmpty();
    }
}
