package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who moves: a person finds out which municipality has the responsibility. */
@ZeebeProcessTest
class MoveTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void theJourneyGoesOnWhereTheMunicipalityStaysResponsible() {
        var journey = moved("continue").passes("journey-goes-on");

        journey.process().isWaitingAtElements("find-right-desk");
        assertThat(journey.jobs("close-journey")).isEmpty();
    }

    @Test
    void aChildsNewMunicipalityIsNotifiedWithMaterialAndTheJourneyEnds() {
        var journey = moved("notify");
        journey.waitsAt("send-material");
        assertThat(journey.jobs("ask-consent")).as("§ 132 asks for no consent").isEmpty();

        journey.complete("send-material", Map.of()).ends();

        isTransferred(journey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"given", "partial"})
    void anAdultIsHandedOverWithWhatTheConsentCovers(String answer) {
        var journey = moved("transfer");
        journey.waitsAt("answer-consent");
        assertThat(journey.awaitJob("ask-consent")).containsEntry("consentPurpose", "transfer-case");

        journey.complete("answer-consent", Map.of("consentAnswer", answer))
                .complete("send-material", Map.of())
                .ends();

        isTransferred(journey);
    }

    @Test
    void whoRefusesIsHandedOverWithoutMaterial() {
        var journey = moved("transfer")
                .complete("answer-consent", Map.of("consentAnswer", "refused"))
                .ends();

        isTransferred(journey);
        journey.process().hasNotPassedElement("send-material");
    }

    private JourneyRun moved(String outcome) {
        return JourneyRun.of(engine, client)
                .waitsIn("find-right-desk")
                .told("citizen-moved", Map.of())
                .complete("clarify-acting-municipality", Map.of("moveOutcome", outcome));
    }

    private static void isTransferred(JourneyRun journey) {
        assertThat(journey.awaitJob("close-journey")).containsEntry("endReason", "transferred");
        journey.process().extractingLatestCalledProcess("referral").isTerminated();
    }
}
