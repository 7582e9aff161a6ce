package dk.samspil.processes.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The citizen is heard; who cannot be reached is sought, and the matter is never closed for that. */
@ZeebeProcessTest
class FirstContactTest {

    private static final Citizen PUPIL = new Citizen(14, "professional", List.of("absence"), List.of());
    private static final Citizen ADULT = new Citizen(40, "professional", List.of("housing"), List.of());

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void whoIsNotReachedIsTriedAgain() {
        var journey = given(ADULT).notReached().notReached();

        journey.openFor("make-first-contact", "reception");

        assertThat(journey.jobs("send-outreach-letter")).isEmpty();
    }

    @Test
    void theFirstTryCountsFromTheReferralAndTheNextFromTheOneBefore() {
        var journey = given(ADULT).notReached();
        journey.openFor("make-first-contact", "reception");

        assertThat(journey.jobs("compute-deadline"))
                .filteredOn(job -> job.getElementId().equals("make-first-contact"))
                .extracting(job -> job.getVariable("deadlineStart").equals("2026-11-20T17:00:00+01:00"))
                .containsExactly(true, false);
    }

    @Test
    void theThirdTimeALetterGoesOutAndSomebodyComesBy() {
        var journey = threeTimesNotReached(ADULT);

        journey.openFor("reach-out", "reception");

        assertThat(journey.jobs("send-outreach-letter")).hasSize(1);
        assertThat(journey.isOpen("make-first-contact")).isFalse();
    }

    @Test
    void whoIsFoundIsHeard() {
        var journey = threeTimesNotReached(ADULT).complete("reach-out", Map.of("outreachResult", "met"));

        journey.heard().offeredTo("adult-social");
    }

    @Test
    void anAdultWhoIsNotFoundIsSoughtAgainAndNeverClosed() {
        var journey = threeTimesNotReached(ADULT).complete("reach-out", Map.of("outreachResult", "not-met"));

        journey.openFor("make-first-contact", "reception");
        journey.notReached().notReached().openFor("make-first-contact", "reception");
        assertThat(journey.jobs("send-outreach-letter"))
                .as("no letter for each try")
                .hasSize(1);
        journey.notReached().openFor("reach-out", "reception");

        assertThat(journey.jobs("send-outreach-letter")).hasSize(2);
        journey.process().isActive().hasNotPassedElement("goes-on");
    }

    @Test
    void aChildsMatterGoesOnThoughNobodyWasReached() {
        var journey = threeTimesNotReached(PUPIL).complete("reach-out", Map.of("outreachResult", "not-met"));

        journey.offeredTo("school-psychology");
    }

    private ReferralJourney threeTimesNotReached(Citizen citizen) {
        return given(citizen).notReached().notReached().notReached();
    }

    private ReferralJourney given(Citizen citizen) {
        return ReferralJourney.of(engine, client, citizen);
    }
}
