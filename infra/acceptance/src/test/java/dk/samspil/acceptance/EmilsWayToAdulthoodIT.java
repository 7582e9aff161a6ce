package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.demo.FastForward;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Emil's way from eight weeks before 16 to three months after 18 (domain.md § 2.1, § 7 P5, scenario G), lived by the people
 * of his story on an installation whose time the test moves: his plan, his consents and everybody's rights at 16, 17, 17½,
 * 18 and 18¼, as each of them sees it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmilsWayToAdulthoodIT {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static RunningPlatform platform;
    private static FastForward life;
    private static Journeys journeys;
    private static String journeyId;
    private static LocalDate turning18;

    @BeforeAll
    static void tellTheBeginning() {
        platform = RunningPlatform.start(Map.of("clock", "controlled"));
        journeys = new Journeys(platform);
        Story story = Story.named("emil");
        journeyId = new StoryTeller(platform).tell(story);
        life = new FastForward(platform, List.of(story));
        turning18 = LocalDate.parse(one("""
                        select (birth_date + interval '18 years')::date::text
                          from casework.journey join casework.citizen using (citizen_id) where journey_id = ?::uuid"""));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        platform.platform().stop();
    }

    @AfterEach
    void nothingIsStuck() {
        assertThat(life.notDone()).as("tasks that nobody could do").isEmpty();
        assertThat(one("select count(*)::text from flow.incident where state = 'CREATED' and ?::uuid is not null"))
                .as("incidents")
                .isEqualTo("0");
    }

    @Test
    @Order(1)
    void at16TheTransitionHasBegunOnceAndEmilIsStillTheirChild() {
        assertThat(page("emil.holm").at("/plan/type/code").asText()).isEqualTo("child-plan");

        live(turning18.minusYears(2), 12);

        assertThat(one("select count(*)::text from casework.transition where journey_id = ?::uuid"))
                .as("scenario G: the feeder has looked every morning and found him once")
                .isEqualTo("1");
        assertThat(one("""
                        select count(*)::text from flow.process_instance
                         where journey_id = ?::uuid and process_id = 'child-to-adult-transition'""")).isEqualTo("1");
        assertThat(Integer.parseInt(one("""
                        select count(*)::text from flow.process_instance
                         where process_id = 'find-year-group' and ?::uuid is not null"""))).isGreaterThan(1);
        JsonNode emil = page("emil.holm");
        assertThat(emil.at("/citizen/age").asInt()).isEqualTo(16);
        assertThat(emil.at("/transition/state").asText()).isEqualTo("running");
        assertThat(texts(emil.at("/transition/tracks"), "code")).contains("handicap-122", "youth-support");
        assertThat(milestones(emil)).contains(tuple("M1", "begun"), tuple("M4", "ahead"));
        assertThat(emil.path("mayAct").asBoolean()).isTrue();
        for (String parent : List.of("emil.mor", "emil.far")) {
            assertThat(page(parent).path("readAs").asText()).as(parent).isEqualTo("custody-holder");
            assertThat(page(parent).path("mayAct").asBoolean()).as(parent).isTrue();
        }
        assertThat(lettersOf("transition-begins%"))
                .as("to Emil and to both parents")
                .isEqualTo("3");
        assertThat(status("peter.holt"))
                .as("the adult desk, before the first meeting")
                .isEqualTo(403);
        assertThat(emil.at("/coordinator/name").asText()).isEqualTo("Nanna Falk");
    }

    @Test
    @Order(2)
    void at17ThereIsAYouthPlanOnEmilsOwnConsentAndTheAdultDeskHasMetHim() {
        live(turning18.minusYears(1), 12);

        JsonNode emil = page("emil.holm");
        assertThat(emil.at("/plan/type/code").asText())
                .as("the youth plan, or § 110's in its place, which Emil said yes to")
                .isIn("youth-plan", "holistic-110");
        assertThat(emil.at("/plan/state").asText()).isEqualTo("active");
        assertThat(emil.at("/plan/version").asInt()).isEqualTo(2);
        assertThat(lines(emil, "active"))
                .as("the child's help goes on in the youth plan, none of it twice")
                .containsExactlyInAnyOrder(
                        tuple("barnets-lov", "extra-costs"),
                        tuple("barnets-lov", "contact-person"),
                        tuple("education", "school-support"),
                        tuple("education", "education-support"),
                        tuple("education", "education-support"));
        assertThat(standingConsents(emil))
                .as("his own; the plan across laws has a parent's too until he is 18 (§ 110)")
                .contains("share-across-departments by citizen", "holistic-plan by citizen")
                .filteredOn(consent -> !consent.endsWith("by citizen"))
                .containsExactly("holistic-plan by custody-holder");
        assertThat(milestones(emil))
                .contains(tuple("M1", "reached"), tuple("M2", "reached"), tuple("M3", "reached"), tuple("M4", "begun"));
        assertThat(page("emil.mor").path("readAs").asText()).isEqualTo("custody-holder");
        JsonNode adultDesk = page("peter.holt");
        assertThat(adultDesk.at("/holder/department/key").asText())
                .as("the child side is responsible")
                .isEqualTo("youth");
    }

    @Test
    @Order(3)
    void at17AndAHalfTheSupportAfter18IsWrittenInTimeAndWhatEndsAt18IsOnTheRedList() {
        live(turning18.minusMonths(6), 12);

        JsonNode nanna = page("nanna.falk");
        assertThat(milestones(nanna)).contains(tuple("M4", "reached"), tuple("M5", "reached"));
        assertThat(nanna.path("deadlines"))
                .filteredOn(deadline -> deadline.path("code").asText().equals("F-OPHOER-6M"))
                .as("the law's deadline for who is placed")
                .singleElement()
                .satisfies(deadline ->
                        assertThat(deadline.path("fulfilledAt").isNull()).isFalse());
        assertThat(nanna.path("deadlines"))
                .filteredOn(deadline -> deadline.path("overdue").asBoolean())
                .as("overdue")
                .isEmpty();
        assertThat(one("select receiving_adviser from casework.transition where journey_id = ?::uuid"))
                .isEqualTo(platform.userId("peter.holt"));
        assertThat(gaps("nanna.falk")).containsExactlyInAnyOrder("extra-costs", "contact-person");
        assertThat(nanna.at("/transition/readiness/themes")).isNotEmpty();
    }

    @Test
    @Order(4)
    void at18HisHelpHasBegunHisParentsAreOutAndNoGapIsLeft() {
        live(turning18, 18);

        for (String parent : List.of("emil.mor", "emil.far")) {
            assertThat(status(parent)).as(parent).isEqualTo(403);
        }
        JsonNode emil = page("emil.holm");
        assertThat(emil.at("/citizen/age").asInt()).isEqualTo(18);
        assertThat(emil.path("mayAct").asBoolean()).isTrue();
        assertThat(standingConsents(emil)).isNotEmpty().allMatch(consent -> consent.endsWith("by citizen"));
        assertThat(lines(emil, "ended"))
                .contains(tuple("barnets-lov", "extra-costs"), tuple("barnets-lov", "contact-person"));
        assertThat(lines(emil, "active"))
                .as("begun today, each asked about")
                .contains(
                        tuple("serviceloven", "extra-costs"),
                        tuple("serviceloven", "support-society"),
                        tuple("barnets-lov", "contact-person"));
        assertThat(gaps("nanna.falk")).isEmpty();
        assertThat(timeline(emil)).contains("law-switched", "support-started").doesNotContain("support-missing");
        JsonNode adultDesk = page("peter.holt");
        assertThat(adultDesk.at("/holder/department/key").asText()).isEqualTo("adult-social");
        assertThat(adultDesk.at("/coordinator/name").asText())
                .as("until three months after 18")
                .isEqualTo("Nanna Falk");
    }

    @Test
    @Order(5)
    void threeMonthsAfter18HeHasLandedAndTheAdultDeskHasTheRole() {
        live(turning18.plusMonths(3).plusWeeks(3), 12);

        JsonNode emil = page("emil.holm");
        assertThat(emil.at("/transition/state").asText()).isEqualTo("landed");
        assertThat(milestones(emil))
                .contains(tuple("M11", "reached"), tuple("M12", "reached"), tuple("M12B", "reached"))
                .contains(tuple("M13", "reached"), tuple("M14", "ahead"));
        assertThat(timeline(emil)).filteredOn("landing-rated"::equals).hasSize(2);
        assertThat(one("""
                        select string_agg(distinct t.department, ',') from flow.user_task t
                         where t.journey_id = ?::uuid and t.element_id = 'call-youth'""")).as("called by the coordinator he knows").isEqualTo("youth");
        assertThat(emil.at("/coordinator/name").asText()).isEqualTo("Peter Holt");
        assertThat(emil.path("state").asText()).isEqualTo("active");
        assertThat(tell("emil.holm")).isEqualTo(202);
        assertThat(journeys.awaitTask(platform.login("peter.holt"), journeyId, "Tal med borgeren"))
                .as("who wants to talk talks with the adult desk now")
                .isNotNull();
    }

    private static void live(LocalDate day, int hour) {
        life.goOnTo(day.atTime(LocalTime.of(hour, 0)).atZone(DENMARK).toInstant());
    }

    private static JsonNode page(String person) {
        return platform.login(person).get("/api/journeys/" + journeyId).json();
    }

    private static int status(String person) {
        return platform.login(person).get("/api/journeys/" + journeyId).status();
    }

    private static int tell(String person) {
        return platform.login(person)
                .post(
                        "/api/journeys/" + journeyId + "/messages",
                        "{\"kind\": \"citizen-wants-to-talk\", \"content\": {}}")
                .status();
    }

    private static List<String> gaps(String person) {
        return platform.login(person)
                .get("/api/service-gaps")
                .json()
                .valueStream()
                .filter(gap -> gap.path("journeyId").asText().equals(journeyId))
                .map(gap -> gap.at("/service/code").asText())
                .toList();
    }

    private static List<org.assertj.core.groups.Tuple> milestones(JsonNode journey) {
        return journey.at("/transition/milestones")
                .valueStream()
                .map(one -> tuple(
                        one.at("/milestone/code").asText(), one.path("state").asText()))
                .toList();
    }

    private static List<org.assertj.core.groups.Tuple> lines(JsonNode journey, String state) {
        return journey.at("/plan/lines")
                .valueStream()
                .filter(line -> line.path("state").asText().equals(state))
                .map(line -> tuple(
                        line.at("/law/code").asText(), line.at("/service/code").asText()))
                .toList();
    }

    private static List<String> standingConsents(JsonNode journey) {
        return journey.path("consents")
                .valueStream()
                .filter(consent -> consent.path("stands").asBoolean())
                .map(consent -> consent.at("/purpose/code").asText() + " by "
                        + consent.path("givenBy").asText())
                .toList();
    }

    private static List<String> timeline(JsonNode journey) {
        return texts(journey.path("timeline"), "kind");
    }

    private static List<String> texts(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.path(field).asText()).toList();
    }

    private static String lettersOf(String template) {
        return journeys.one(
                "samspil_owner",
                "select count(*)::text from casework.outbox where journey_id = ?::uuid and template like ?",
                journeyId,
                template);
    }

    private static String one(String sql) {
        return journeys.one("samspil_portal", sql, journeyId);
    }
}
