package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A birthday changes who is party and who consents; support goes on. */
@ZeebeProcessTest
class AgeTest {

    private static final Duration UNTIL_BIRTHDAY = Duration.ofDays(60);

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 16})
    void theRulesOfAnAgeApplyFromTheBirthday(int age) {
        var journey = turning(age);
        assertThat(journey.jobs("apply-age-rules")).isEmpty();

        journey.timePasses(UNTIL_BIRTHDAY);

        assertThat(journey.awaitJob("apply-age-rules")).containsEntry("birthday", age);
        journey.passes("rules-at-" + age + "-apply");
        journey.process().isWaitingAtElements("find-right-desk").hasVariableWithValue("age", age);
    }

    @Test
    void atEighteenTheLawIsSettledAndTheYoungPersonIsAskedForConsent() {
        var journey = turning(18).timePasses(UNTIL_BIRTHDAY);

        assertThat(journey.awaitJob("apply-age-rules")).containsEntry("birthday", 18);
        journey.waitsAt("settle-law");
        journey.process().hasVariableWithValue("underEighteen", false);
        journey.complete("settle-law", Map.of());
        assertThat(journey.waitsAt("answer-consent").getCandidateGroupsList()).containsExactly("citizen");
        assertThat(journey.awaitJob("ask-consent"))
                .containsEntry("consentPurpose", "share-across-departments")
                .containsEntry("fromParty", null)
                .containsEntry("toDepartment", null);

        journey.complete("answer-consent", Map.of("consentAnswer", "given")).passes("of-age");
        journey.process().isWaitingAtElements("find-right-desk");
    }

    @Test
    void aBirthdayThatHasPassedNeverComes() {
        var journey = JourneyRun.of(engine, client).waitsIn("find-right-desk").timePasses(Duration.ofDays(365 * 30));

        journey.told("citizen-wants-to-talk", Map.of()).waitsAt("talk-with-citizen");
        assertThat(journey.jobs("apply-age-rules")).isEmpty();
    }

    private JourneyRun turning(int age) {
        return JourneyRun.of(
                        engine,
                        client,
                        Map.of(
                                "underEighteen",
                                true,
                                "turns" + age + "At",
                                Instant.now().plus(UNTIL_BIRTHDAY).toString()))
                .waitsIn("find-right-desk");
    }
}
