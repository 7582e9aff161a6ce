package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Intake: what comes in twice starts once, what is wrong is said field by field, and a sender learns only its own. */
class IntakeIT {

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);
    private final PartnerSystem school = platform.partner("partner-school");

    @Test
    void theSameReferralSentTenTimesAtOnceStartsOneJourney() throws Exception {
        ReferralForm referral = ReferralForm.aboutAChild();
        List<String> ids = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Callable<Answer>> sends = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                sends.add(() -> school.post("/api/referrals", referral.json()));
            }
            for (Future<Answer> answer : threads.invokeAll(sends)) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(202);
                ids.add(answer.get().json().path("referralId").asText());
            }
        }
        assertThat(ids).containsOnly(ids.getFirst());
        String journeyId = journeys.journeyOf(ids.getFirst());
        journeys.awaitTask(platform.login("sara.bjerg"), journeyId, Journeys.HEAR);
        journeys.awaitValue(
                "1",
                "samspil_portal",
                "select count(*)::text from flow.process_instance"
                        + " where journey_id = ?::uuid and process_id = 'citizen-journey'",
                journeyId);
    }

    @Test
    void theSameExternalIdWithOtherContentIsAConflict() {
        ReferralForm referral = ReferralForm.aboutAChild();
        journeys.refer(referral);

        Answer changed = school.post(
                "/api/referrals", referral.with("matter", "Noget andet").json());

        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.contentType()).startsWith("application/problem+json");
    }

    @Test
    void anotherSenderMayUseTheSameExternalId() {
        ReferralForm referral = ReferralForm.aboutAnAdult();
        String first = journeys.refer(referral);

        Answer second = platform.partner("partner-hospital").post("/api/referrals", referral.json());

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().path("referralId").asText()).isNotEqualTo(first);
    }

    @Test
    void badInputNamesEveryFaultyFieldAndStoresAndStartsNothing() {
        String externalId = UUID.randomUUID().toString();
        Answer answer = school.post(
                "/api/referrals",
                ReferralForm.aboutAChild()
                        .with("externalId", externalId)
                        .with("citizenName", "")
                        .with("citizenCpr", "320101-1234")
                        .with("source", "rumour")
                        .withList("needs", List.of("chocolate"))
                        .without("matter")
                        .without("agreed")
                        .json());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        List<String> fields = new ArrayList<>();
        for (JsonNode error : answer.json().path("errors")) {
            fields.add(error.path("field").asText());
            assertThat(error.path("message").asText()).isNotBlank();
        }
        assertThat(fields).contains("citizenName", "citizenCpr", "source", "needs", "matter", "agreed");
        assertThat(answer.body()).as("the CPR number is not echoed").doesNotContain("320101");
        assertThat(journeys.one(
                        "samspil_portal",
                        "select count(*)::text from portal.submission where external_id = ?",
                        externalId))
                .isEqualTo("0");
    }

    @Test
    void aRealCprNumberIsRefusedInTheDemo() {
        Answer answer = school.post(
                "/api/referrals",
                ReferralForm.aboutAChild().with("citizenCpr", "030517-4004").json());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("erstatningsnummer").doesNotContain("030517");
    }

    @Test
    void malformedJsonIsAProblemAndNotACrash() {
        Answer answer = school.post("/api/referrals", "{\"citizenName\":");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aSenderLearnsOnlyOfItsOwnReferralsAndOnlyHowFarTheyAre() {
        String referralId = journeys.refer(ReferralForm.aboutAChild());

        JsonNode own = school.get("/api/referrals/" + referralId).json();
        List<String> told = new ArrayList<>();
        own.fieldNames().forEachRemaining(told::add);

        assertThat(told).containsExactlyInAnyOrder("referralId", "externalId", "receivedAt", "status");
        assertThat(platform.partner("partner-hospital")
                        .get("/api/referrals/" + referralId)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void receptionSendsTheSameThroughItsForm() {
        PortalSession sara = platform.login("sara.bjerg");

        assertThat(sara.get("/api/intake-form").json().at("/schema/components")).isNotEmpty();
        Answer answer = sara.post(
                "/api/referrals",
                ReferralForm.aboutAnAdult().with("source", "citizen").json());

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        String journeyId = journeys.journeyOf(answer.json().path("referralId").asText());
        journeys.bringToDesk(journeyId);
        journeys.awaitTask(platform.login("line.aagaard"), journeyId, Journeys.ACCEPT);
    }
}
