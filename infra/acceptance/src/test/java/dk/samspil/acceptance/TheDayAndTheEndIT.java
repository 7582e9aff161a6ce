package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.demo.Quiet;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import dk.samspil.local.InstallationClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Scenarios F and H of domain.md § 10.3, for which time has to pass: Birthe dies while much is under way, Noah turns 18
 * three weeks later, and a year after her death nothing has been sent to Birthe.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheDayAndTheEndIT {

    private static final String CHECK = "Er støtten begyndt i dag?";
    private static final String GET_GOING = "Få støtten i gang i dag";
    private static final String SENT = """
            select count(*)::text from casework.outbox
             where journey_id = ?::uuid and template <> 'journey-closed' and (sent_at is not null or stopped_at is null)""";

    private static final RunningPlatform PLATFORM =
            RunningPlatform.start(Map.of("clock", "controlled", "patience.seconds", "600"));
    private static final InstallationClock CLOCK = PLATFORM.platform().clock();
    private static final Quiet QUIET = new Quiet(PLATFORM);

    private static String noah;
    private static String birthe;
    private static String sentToBirthe;

    private final Journeys journeys = new Journeys(PLATFORM);

    @BeforeAll
    static void bothHaveAPlan() {
        CompletableFuture<String> first = told("noah");
        birthe = told("birthe").join();
        noah = first.join();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        PLATFORM.platform().stop();
    }

    @Test
    @Order(1)
    void whenBirtheDiesNothingOfHerJourneyIsLeftToHappen() throws Exception {
        tell("birthe.nygaard", birthe, "citizen-wants-to-talk");
        passDays(6);
        assertThat(names(openTasks("peter.holt", birthe)))
                .as("follow-up and the transition to old age are under way, and somebody is late")
                .contains("Tal med borgeren");
        assertThat(processes(birthe)).contains("follow-up", "midlife-to-old-age", "escalation");

        assertThat(CprRegister.of(PLATFORM).tells("birthe.nygaard", "citizen-died"))
                .isEqualTo(202);
        journeys.awaitValue(
                "ended", "samspil_portal", "select state from casework.journey where journey_id = ?::uuid", birthe);
        QUIET.await();
        sentToBirthe = journeys.one("samspil_portal", SENT, birthe);

        assertThat(openTasks("peter.holt", birthe)).isEmpty();
        assertThat(processes(birthe)).as("no timer, no subscription").isEmpty();
        assertThat(journeys.one("samspil_owner", """
                        select count(*)::text from casework.outbox where journey_id = ?::uuid
                           and recipient in ('citizen', 'custody-holder') and sent_at is null and stopped_at is null""", birthe)).isEqualTo("0");
        for (String reader : List.of("peter.holt", "ole.riis")) {
            JsonNode page = page(reader, birthe);
            assertThat(page.at("/end/reason/code").asText()).as(reader).isEqualTo("death");
            assertThat(page.path("nextStep").isNull()).as(reader).isTrue();
            assertThat(page.path("deadlines"))
                    .as(reader)
                    .allMatch(deadline -> deadline.path("fulfilledAt").isTextual());
        }
        assertThat(PLATFORM.login("rikke.lillebo")
                        .get("/api/journeys/" + birthe)
                        .status())
                .as("who took part with Birthe's consent reads no more: it ended with her")
                .isEqualTo(403);
        assertThat(tell("peter.holt", birthe, "journey-reopened"))
                .as("it cannot go on")
                .isEqualTo(409);
    }

    @Test
    @Order(2)
    void onHisBirthdayNoahsSupportIsCheckedLineByLineAndAGapIsBridgedThatDay() throws Exception {
        assertThat(tell("noah.mor", noah, "transition-asked"))
                .as("it was found in the first morning")
                .isEqualTo(409);
        complete(
                "nanna.falk",
                noah,
                "Bekræft, at overgangen gælder",
                Map.of("relevant", "yes", "tracks", List.of("handicap-122")));
        QUIET.await();
        while (!page("noah.berg", noah).at("/citizen/age").asText().equals("18")) {
            passDays(1);
        }

        String check = journeys.awaitTask(PLATFORM.login("line.aagaard"), noah, CHECK);
        JsonNode lines =
                PLATFORM.login("line.aagaard").get("/api/tasks/" + check).json().at("/prefill/lines");
        assertThat(texts(lines, "serviceName"))
                .as("the bridge is asked about, not the flat that is ready in two months")
                .contains("Socialpædagogisk støtte til praktiske opgaver")
                .doesNotContain("Ophold, længerevarende");
        List<Map<String, String>> answers = lines.valueStream()
                .map(line -> Map.of(
                        "lineId",
                        line.path("lineId").asText(),
                        "started",
                        line.path("serviceName").asText().equals("Socialpædagogisk støtte til praktiske opgaver")
                                ? "no"
                                : "yes"))
                .toList();
        complete("line.aagaard", noah, CHECK, Map.of("lines", answers));

        String acute = journeys.awaitTask(PLATFORM.login("peter.holt"), noah, GET_GOING);
        assertThat(PLATFORM.login("peter.holt")
                        .get("/api/tasks/" + acute)
                        .json()
                        .path("dueAt")
                        .asText())
                .as("the same day")
                .startsWith(CLOCK.today().toString());
        for (String reader : List.of("nanna.falk", "ole.riis")) {
            assertThat(missing(reader)).as(reader).contains(tuple("Noah Skovgaard Berg", "not-begun"));
        }
        assertThat(journeys.one("samspil_owner", """
                        select count(*)::text from casework.outbox
                         where journey_id = ?::uuid and template = 'support-delayed'""", noah)).as("Noah is told").isEqualTo("1");
    }

    @Test
    @Order(3)
    void theBridgeIsPaidAndTheListStaysRedUntilTheHelpItselfHasBegun() throws Exception {
        complete(
                "peter.holt",
                noah,
                GET_GOING,
                Map.of(
                        "started",
                        "bridge",
                        "service",
                        "support-relations",
                        "note",
                        "Vikarer fra i aften",
                        "agreed",
                        "yes"));
        QUIET.await();
        assertThat(journeys.one("samspil_owner", """
                        select p.department || ' ' || p.percent from casework.plan_line l join casework.payer p using (line_id)
                         where l.journey_id = ?::uuid and l.description = 'Vikarer fra i aften'""", noah)).isEqualTo("adult-social 100");
        assertThat(texts(page("noah.berg", noah).at("/plan/lines"), "description"))
                .contains("Vikarer fra i aften");
        assertThat(missing("ole.riis")).contains(tuple("Noah Skovgaard Berg", "bridged"));

        passDays(8);
        complete("peter.holt", noah, GET_GOING, Map.of("started", "yes", "note", "De faste hjælpere er her nu."));
        QUIET.await();
        assertThat(missing("ole.riis"))
                .extracting(row -> row.toList().getLast())
                .doesNotContain("bridged", "not-begun");
        assertThat(PLATFORM.login("noah.mor").get("/api/journeys/" + noah).status())
                .as("from 18 Noah decides who reads along")
                .isEqualTo(403);
    }

    @Test
    @Order(4)
    void aYearAfterHerDeathNothingHasBeenSent() throws Exception {
        for (int month = 0; month < 12; month++) {
            CLOCK.moveTo(CLOCK.now().plus(Duration.ofDays(31)));
            QUIET.await();
        }

        assertThat(journeys.one("samspil_portal", SENT, birthe)).isEqualTo(sentToBirthe);
        assertThat(processes(birthe)).isEmpty();
        assertThat(page("peter.holt", birthe).at("/citizen/age").asInt())
                .as("she grows no older")
                .isEqualTo(66);
    }

    private static CompletableFuture<String> told(String story) {
        return CompletableFuture.supplyAsync(() -> new StoryTeller(PLATFORM).tell(Story.named(story)));
    }

    private static int tell(String who, String journey, String kind) {
        String message = "{\"kind\": \"%s\", \"content\": {}}".formatted(kind);
        return PLATFORM.login(who)
                .post("/api/journeys/" + journey + "/messages", message)
                .status();
    }

    private void complete(String who, String journey, String task, Map<String, ?> answer) {
        PortalSession person = PLATFORM.login(who);
        journeys.complete(person, journeys.awaitTask(person, journey, task), answer);
    }

    /** Day by day, so that each timer fires on its day. */
    private static void passDays(int days) throws Exception {
        for (int day = 0; day < days; day++) {
            CLOCK.moveTo(CLOCK.now().plus(Duration.ofDays(1)));
            QUIET.await();
        }
    }

    private static JsonNode page(String who, String journey) {
        return PLATFORM.login(who).get("/api/journeys/" + journey).json();
    }

    private static JsonNode openTasks(String who, String journey) {
        return page(who, journey).path("tasks");
    }

    private static List<Tuple> missing(String who) {
        return PLATFORM.login(who)
                .get("/api/service-gaps")
                .json()
                .valueStream()
                .map(gap -> tuple(
                        gap.path("citizenName").asText(), gap.path("reason").asText()))
                .toList();
    }

    private List<String> processes(String journey) {
        String running = journeys.one("samspil_portal", """
                select coalesce(string_agg(process_id, ','), '') from flow.process_instance
                 where journey_id = ?::uuid and state = 'ACTIVE'""", journey);
        return running.isEmpty() ? List.of() : List.of(running.split(","));
    }

    private static List<String> names(JsonNode tasks) {
        return texts(tasks, "name");
    }

    private static List<String> texts(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.path(field).asText()).toList();
    }
}
