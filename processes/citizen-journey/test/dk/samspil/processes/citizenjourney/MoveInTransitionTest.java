package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who moves while follow-up, transition and milestones are under way takes the case along, and here nothing goes on. */
@ZeebeProcessTest
class MoveInTransitionTest {

    private static final List<String> UNDER_WAY = List.of(
            "follow-up await-occasion",
            "child-to-adult-transition check-time",
            "transition-milestones wait-for-time",
            "milestone-start-at-16 choose-talk",
            "milestone-decisions settle-successors");

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    /** Before 18 § 132 demands that the new municipality is told; from 18 the case is handed over with consent. */
    @ParameterizedTest
    @ValueSource(strings = {"notify", "transfer"})
    void theCaseIsSentAndNothingOfItIsLeftHere(String outcome) {
        var journey = moved(outcome).complete("send-material");

        assertThat(journey.run.awaitJobs("close-journey", 1).getFirst().getVariablesAsMap())
                .containsEntry("endReason", "transferred");
        awaiting("an empty engine")
                .untilAsserted(() -> assertThat(journey.records.left()).isEmpty());
        long happened = journey.records.happened();
        journey.timePasses(Duration.ofDays(400));
        assertThat(journey.records.happened()).isEqualTo(happened);
    }

    @Test
    void everythingGoesOnWhereTheMunicipalityStaysResponsible() {
        var journey = moved("continue");

        journey.complete("choose-talk").complete("settle-successors").complete("clarify-clinic");

        journey.waitsAt(List.of(
                "follow-up await-occasion",
                "child-to-adult-transition check-time",
                "milestone-start-at-16 talk-about-18"));
        assertThat(journey.run.jobs("close-journey")).isEmpty();
    }

    private LongJourney moved(String outcome) {
        return MilestoneWays.everythingAtOnce(new LongJourney(engine, client))
                .waitsAt(UNDER_WAY)
                .told("citizen-moved")
                .complete("clarify-acting-municipality", Map.of("moveOutcome", outcome))
                .waitsAt(UNDER_WAY);
    }
}
