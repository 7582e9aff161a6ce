package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.demo.Quiet;
import dk.samspil.local.InstallationClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** docs/decisions/0008: engine and cases go through time together, on an installation of the test's own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClockIT {

    private static final RunningPlatform PLATFORM = RunningPlatform.start(Map.of("clock", "controlled"));
    private static final InstallationClock CLOCK = PLATFORM.platform().clock();

    private final Journeys journeys = new Journeys(PLATFORM);
    private final Quiet quiet = new Quiet(PLATFORM);

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        PLATFORM.platform().stop();
    }

    @Test
    @Order(1)
    void afterThreeMonthsPeopleHaveBeenRemindedAndEscalatedToAndTheChildIsAYearOlder() throws Exception {
        PortalSession mette = PLATFORM.login("mette.krogh");
        String journeyId = journeys.journeyOf(
                journeys.refer(ReferralForm.aboutAChild().with("citizenCpr", numberOfOneWhoTurnsTenNextMonth())));
        journeys.bringToDesk(journeyId);
        String task = journeys.awaitTask(mette, journeyId, Journeys.ACCEPT);
        assertThat(page(mette, journeyId).at("/citizen/age").asInt()).isEqualTo(9);
        assertThat(events(journeyId, "reminded")).isZero();

        goAheadByDays(90);

        assertThat(events(journeyId, "reminded"))
                .as("warned before the desk's answer was due")
                .isPositive();
        assertThat(events(journeyId, "overdue")).as("told when it was overdue").isPositive();
        assertThat(page(mette, journeyId).at("/citizen/age").asInt()).isEqualTo(10);
        assertThat(page(mette, journeyId).path("deadlines"))
                .filteredOn(deadline -> deadline.path("overdue").asBoolean())
                .extracting(deadline -> deadline.path("code").asText())
                .contains("D-BORD-2AD");
        Instant dueAt = Instant.parse(
                mette.get("/api/tasks/" + task).json().path("dueAt").asText());
        Instant portalNow =
                Instant.parse(mette.get("/api/me").json().path("demoNow").asText());
        assertThat(portalNow).isAfter(dueAt).isBetween(CLOCK.now().minusSeconds(60), CLOCK.now());
        assertThat(eventTime(journeyId, "overdue"))
                .as("a job of a timer that fired after the move is done in the new time")
                .isBefore(CLOCK.now())
                .isAfter(dueAt);
    }

    @Test
    @Order(2)
    void whoIsLoggedInStaysSoWhateverTheTimeOfTheCases() throws Exception {
        PortalSession mette = PLATFORM.login("mette.krogh");
        goAheadByDays(30);
        assertThat(mette.get("/api/tasks").status()).isEqualTo(200);
        assertThat(journeys.one(
                        "samspil_owner", "select (max(at) < now() + interval '1 minute')::text from audit.access"))
                .as("the audit log keeps the machine's time")
                .isEqualTo("true");
    }

    @Test
    @Order(3)
    void anEngineThatIsStartedAgainIsToldTheTime() throws Exception {
        PLATFORM.platform().part("zeebe").stop();
        PLATFORM.platform().part("zeebe").start(PLATFORM.settings().patience());
        assertThat(engineNow())
                .isBetween(CLOCK.now().minusSeconds(60), CLOCK.now().plusSeconds(5));
    }

    @Test
    @Order(4)
    void timeDoesNotGoBack() {
        assertThatThrownBy(() -> CLOCK.moveTo(Instant.now())).hasMessageContaining("cannot go back");
    }

    /** Day by day, so that each timer fires on its day. */
    private void goAheadByDays(int days) throws Exception {
        for (int day = 0; day < days; day++) {
            CLOCK.moveTo(CLOCK.now().plus(Duration.ofDays(1)));
            quiet.await();
        }
    }

    private static String numberOfOneWhoTurnsTenNextMonth() {
        LocalDate birth = CLOCK.today().minusYears(10).plusMonths(1);
        return "%02d%s-4711".formatted(birth.getDayOfMonth() + 60, birth.format(DateTimeFormatter.ofPattern("MMyy")));
    }

    private static JsonNode page(PortalSession who, String journeyId) {
        return who.get("/api/journeys/" + journeyId).json();
    }

    private int events(String journeyId, String kind) {
        return Integer.parseInt(journeys.one(
                "samspil_portal",
                "select count(*)::text from casework.journey_event where journey_id = ?::uuid and kind = ?",
                journeyId,
                kind));
    }

    private Instant eventTime(String journeyId, String kind) {
        return Instant.ofEpochSecond(Long.parseLong(journeys.one(
                "samspil_portal",
                "select extract(epoch from max(at))::bigint::text from casework.journey_event"
                        + " where journey_id = ?::uuid and kind = ?",
                journeyId,
                kind)));
    }

    private static Instant engineNow() {
        String address = "http://127.0.0.1:" + PLATFORM.settings().port("zeebe-monitoring") + "/actuator/clock";
        return Instant.parse(RunningPlatform.json(
                        new Http().send("GET", address, null, Map.of()).body())
                .path("instant")
                .asText());
    }
}
