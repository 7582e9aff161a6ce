package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Design rule 4: the department in the model is the department in the token, on every endpoint and for every role. */
class AccessMatrixIT {

    private static final RunningPlatform PLATFORM = RunningPlatform.get();
    private static final Journeys JOURNEYS = new Journeys(PLATFORM);
    private static final Map<String, PortalSession> SESSIONS = new ConcurrentHashMap<>();
    private static String journeyId;
    private static String referral;
    private static String task;
    private static String leadersTask;
    private static String leadersJourney;

    @BeforeAll
    static void aChildsReferralAtItsDeskAndAnAdultsReferralWithLeadership() {
        referral = "/api/referrals/" + JOURNEYS.refer(ReferralForm.aboutAChild());
        journeyId = JOURNEYS.journeyOf(referral.substring(referral.lastIndexOf('/') + 1));
        JOURNEYS.bringToDesk(journeyId);
        task = JOURNEYS.awaitTask(session("mette.krogh"), journeyId, Journeys.ACCEPT);
        leadersJourney = JOURNEYS.journeyOf(JOURNEYS.refer(ReferralForm.aboutAnAdult()));
        JOURNEYS.bringToDesk(leadersJourney);
        bounce("line.aagaard", "employment");
        bounce("hanne.vad", "health");
        leadersTask = JOURNEYS.awaitTask(session("ole.riis"), leadersJourney, "Afgør rette bord");
    }

    private static void bounce(String who, String nextDesk) {
        JOURNEYS.complete(
                session(who),
                JOURNEYS.awaitTask(session(who), leadersJourney, Journeys.ACCEPT),
                Map.of("answer", "not-us", "nextDesk", nextDesk, "bounceReason", "other-need"));
    }

    @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
    @CsvFileSource(resources = "access-matrix.csv", numLinesToSkip = 1)
    void whoMayDoWhat(String who, String method, String path, int status) {
        String realPath = path.replace("{referral}", referral)
                .replace("{task}", task)
                .replace("{journey}", journeyId)
                .replace("{leaders-task}", leadersTask)
                .replace("{leaders-journey}", leadersJourney);
        String body = method.equals("GET") ? null : "{\"content\":{}}";

        if (path.endsWith("/stream") && status == 200) {
            session(who).events(path).close();
            return;
        }
        Answer answer = who.startsWith("partner-") || who.startsWith("cpr-")
                ? PLATFORM.partner(who).send(method, realPath, body)
                : session(who).send(method, realPath, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo.lind", "dorte.design"})
    void whoHasNoDepartmentHearsOfNoTask(String who) {
        assertThatThrownBy(() -> session(who).events("/api/tasks/stream")).hasMessageContaining("403");
    }

    @Test
    void withoutLoginNothingIsOpen() {
        for (String path : new String[] {
            "/api/me",
            "/api/tasks",
            "/api/tasks/1",
            "/api/journeys/" + journeyId,
            "/api/intake-form",
            "/api/tasks/stream",
            "/api/anything"
        }) {
            int status = new Http()
                    .send("GET", PLATFORM.settings().publicUrl() + path, null, Map.of("Accept", "application/json"))
                    .statusCode();
            assertThat(status).as(path).isIn(401, 404);
        }
    }

    @Test
    void aCommandWithoutTheCsrfTokenIsRefused() {
        assertThat(session("mette.krogh")
                        .forged("POST", "/api/tasks/" + task + "/claim", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aDeniedReadLeavesATraceThatSaysWhyAndOfWhat() {
        PortalSession hanne = session("hanne.vad");

        hanne.get("/api/tasks/" + task);

        assertThat(countDenied(PLATFORM.userId("hanne.vad"))).isNotEqualTo("0");
    }

    private static String countDenied(String userId) {
        return JOURNEYS.one(
                "samspil_owner",
                "select count(*)::text from audit.access where outcome = 'denied' and reason is not null"
                        + " and user_id = ? and task_key = ?::bigint",
                userId,
                task);
    }

    private static PortalSession session(String username) {
        return SESSIONS.computeIfAbsent(username, PLATFORM::login);
    }
}
