package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The story from end to end: a referral reaches the right desk, and only that desk. */
class ReferralStoryIT {

    private static final String ACCEPT = Journeys.ACCEPT;
    private static final String NAME_COORDINATOR = Journeys.NAME_COORDINATOR;
    private static final String DECIDE = "Afgør rette bord";

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);

    @Test
    void aReferralGoesFromTheSchoolToACoordinatorAndTheCitizenIsTold() {
        PartnerSystem school = platform.partner("partner-school");
        PortalSession mette = platform.login("mette.krogh");
        String referralId = journeys.refer(ReferralForm.aboutAChild());
        String journeyId = journeys.journeyOf(referralId);

        journeys.bringToDesk(journeyId);
        journeys.complete(mette, journeys.awaitTask(mette, journeyId, ACCEPT), Map.of("answer", "accept"));
        journeys.complete(mette, journeys.awaitTask(mette, journeyId, Journeys.SCREEN), Journeys.screening("advice"));
        journeys.complete(
                mette, journeys.awaitTask(mette, journeyId, NAME_COORDINATOR), journeys.coordinator("mette.krogh"));

        journeys.awaitValue(
                "citizen",
                "samspil_workers",
                "select recipient from casework.outbox where journey_id = ?::uuid and recipient = 'citizen'",
                journeyId);
        journeys.awaitEnd(journeyId);
        JsonNode journey = mette.get("/api/journeys/" + journeyId).json();
        assertThat(journey.at("/coordinator/name").asText()).isEqualTo("Mette Krogh");
        assertThat(journey.at("/holder/department/key").asText()).isEqualTo("children-family");
        assertThat(school.get("/api/referrals/" + referralId)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("closed");
    }

    @Test
    void whoNeedsHelpAgainAfterTheEndGoesOnInTheSameJourneyWithTheDepartmentThatKnowsThem() {
        PortalSession line = platform.login("line.aagaard");
        PortalSession peter = platform.login("peter.holt");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAnAdult()));
        journeys.bringToCoordinator(journeyId, "advice");
        journeys.complete(
                line, journeys.awaitTask(line, journeyId, NAME_COORDINATOR), journeys.coordinator("peter.holt"));
        journeys.awaitEnd(journeyId);

        assertThat(reopen(peter, journeyId)).isEqualTo(202);
        String welcome = journeys.awaitTask(peter, journeyId, "Tag imod igen");
        JsonNode known = peter.get("/api/tasks/" + welcome).json().path("prefill");
        assertThat(known.path("request").asText()).isEqualTo("Kontrakten er sagt op.");
        assertThat(known.path("before").asText()).isNotBlank();
        assertThat(peter.get("/api/journeys/" + journeyId)
                        .json()
                        .at("/coordinator/name")
                        .asText())
                .isEqualTo("Peter Holt");
        assertThat(reopen(peter, journeyId)).as("it is open").isEqualTo(409);

        journeys.complete(
                peter,
                welcome,
                Map.of("wayBack", "assessment", "needs", List.of("housing"), "note", "Vi ved det meste fra før."));
        journeys.awaitTask(peter, journeyId, Journeys.AGREE);
    }

    private static int reopen(PortalSession person, String journeyId) {
        return person.post("/api/journeys/" + journeyId + "/messages", """
                        {"kind": "journey-reopened", "content": {"text": "Kontrakten er sagt op."}}""").status();
    }

    @Test
    void aReferralThatNeedsAssessmentGoesOnWithTheCitizenAndWithTheOtherDesk() {
        PartnerSystem school = platform.partner("partner-school");
        PortalSession mette = platform.login("mette.krogh");
        PortalSession jens = platform.login("jens.toft");
        String referralId = journeys.refer(ReferralForm.aboutAChild().withList("needs", List.of("family", "absence")));
        String journeyId = journeys.journeyOf(referralId);

        journeys.bringToDesk(journeyId);
        journeys.complete(mette, journeys.awaitTask(mette, journeyId, ACCEPT), Map.of("answer", "accept"));
        journeys.complete(
                jens, journeys.awaitTask(jens, journeyId, "Tag imod som medbord"), Map.of("coDeskAnswer", "accept"));
        journeys.bringToCoordinator(journeyId, "assessment");
        journeys.complete(
                mette, journeys.awaitTask(mette, journeyId, NAME_COORDINATOR), journeys.coordinator("mette.krogh"));

        journeys.awaitTask(mette, journeyId, Journeys.AGREE);
        assertThat(jens.get("/api/journeys/" + journeyId).status()).isEqualTo(200);
        assertThat(school.get("/api/referrals/" + referralId)
                        .json()
                        .path("status")
                        .asText())
                .as("the referral is answered, the journey goes on")
                .isEqualTo("closed");
    }

    @Test
    void twoPeopleClaimAtTheSameInstantAndTheSecondIsToldWhoHasIt() throws Exception {
        PortalSession mette = platform.login("mette.krogh");
        PortalSession ali = platform.login("ali.demir");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()));
        journeys.bringToDesk(journeyId);
        String task = journeys.awaitTask(mette, journeyId, ACCEPT);

        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> first = threads.submit(() -> claim(start, mette, task));
            Future<Answer> second = threads.submit(() -> claim(start, ali, task));
            start.countDown();
            Answer loser = first.get().status() == 200 ? second.get() : first.get();
            Answer winner = first.get().status() == 200 ? first.get() : second.get();

            assertThat(winner.status()).isEqualTo(200);
            assertThat(loser.status()).isEqualTo(409);
            assertThat(loser.json().at("/assignee/name").asText())
                    .isEqualTo(winner.json().at("/assignee/name").asText())
                    .isIn("Mette Krogh", "Ali Demir");
        }
    }

    @Test
    void aClaimedTaskDisappearsForEveryoneElseAndComesBackWhenReleased() {
        PortalSession mette = platform.login("mette.krogh");
        PortalSession ali = platform.login("ali.demir");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()));
        journeys.bringToDesk(journeyId);
        String task = journeys.awaitTask(ali, journeyId, ACCEPT);

        mette.post("/api/tasks/" + task + "/claim", "{}");
        await().atMost(Journeys.PATIENCE)
                .untilAsserted(
                        () -> assertThat(journeys.task(ali, journeyId, ACCEPT)).isEmpty());
        assertThat(journeys.task(mette, journeyId, ACCEPT)).contains(task);

        mette.post("/api/tasks/" + task + "/release", "{}");
        await().atMost(Journeys.PATIENCE)
                .untilAsserted(
                        () -> assertThat(journeys.task(ali, journeyId, ACCEPT)).contains(task));
    }

    private static Answer claim(CountDownLatch start, PortalSession person, String task) throws InterruptedException {
        start.await();
        return person.post("/api/tasks/" + task + "/claim", "{}");
    }

    @Test
    void theSecondBounceGoesToLeadershipWhoseDecisionBinds() {
        PortalSession line = platform.login("line.aagaard");
        PortalSession hanne = platform.login("hanne.vad");
        PortalSession ole = platform.login("ole.riis");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAnAdult()));
        journeys.bringToDesk(journeyId);

        journeys.complete(line, journeys.awaitTask(line, journeyId, ACCEPT), notUs("employment"));
        await().atMost(Journeys.PATIENCE)
                .untilAsserted(
                        () -> assertThat(line.get("/api/journeys/" + journeyId).status())
                                .as("the desk that bounced it no longer sees it")
                                .isEqualTo(403));
        journeys.complete(hanne, journeys.awaitTask(hanne, journeyId, ACCEPT), notUs("health"));
        journeys.complete(ole, journeys.awaitTask(ole, journeyId, DECIDE), Map.of("assignedDesk", "adult-social"));

        journeys.awaitTask(line, journeyId, Journeys.SCREEN);
        JsonNode journey = line.get("/api/journeys/" + journeyId).json();
        assertThat(journey.at("/referrals/0/bounces")).hasSize(2);
        assertThat(journey.at("/holder/department/key").asText()).isEqualTo("adult-social");
    }

    private static Map<String, String> notUs(String nextDesk) {
        return Map.of(
                "answer", "not-us", "nextDesk", nextDesk, "bounceReason", "other-need", "note", "Andet er vigtigst.");
    }

    @Test
    void aDraftSurvivesClosingTheBrowser() {
        PortalSession mette = platform.login("mette.krogh");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()));
        journeys.bringToDesk(journeyId);
        String task = journeys.awaitTask(mette, journeyId, ACCEPT);
        mette.post("/api/tasks/" + task + "/claim", "{}");

        Answer saved =
                mette.put("/api/tasks/" + task + "/draft", Journeys.content(Map.of("note", "Halvt skrevet tanke")));

        assertThat(saved.status()).as(saved.body()).isEqualTo(204);
        PortalSession nextMorning = platform.login("mette.krogh");
        assertThat(nextMorning.get("/api/tasks/" + task).body()).contains("Halvt skrevet tanke");
    }
}
