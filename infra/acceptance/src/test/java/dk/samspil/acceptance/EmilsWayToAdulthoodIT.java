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
import java.util.Set;
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
 * 18 and 18¼, as each of them sees it. At 17 the models change under him.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmilsWayToAdulthoodIT {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** From 16 to 23 § 110's plan may take the youth plan's place (§§ 108–110). */
    private static final Set<String> YOUTH_PLANS = Set.of("youth-plan", "holistic-110");

    private static final String OWN_SHARING = "share-across-departments by citizen";
    private static final String OWN_YES_TO_THE_PLAN = "holistic-plan by citizen";

    /** § 110 asks whoever has custody too, until 18. */
    private static final String PARENTS_YES_TO_THE_PLAN = "holistic-plan by custody-holder";

    /** Parents are party until 18; the desk that takes over reads along from the first meeting, at 16½. */
    private static final Map<String, String> PARENTS_ACT_ADULT_DESK_OUT = rights("custody-holder acts", "out");

    private static final Map<String, String> PARENTS_ACT = rights("custody-holder acts", "staff acts");

    /** From 18 Emil alone, and whom he gives a power of attorney: nobody. */
    private static final Map<String, String> PARENTS_OUT = rights("out", "staff acts");

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
        states(16, Set.of("child-plan"), Set.of(OWN_SHARING), PARENTS_ACT_ADULT_DESK_OUT);
        JsonNode emil = page("emil.holm");
        assertThat(emil.at("/transition/state").asText()).isEqualTo("running");
        assertThat(texts(emil.at("/transition/tracks"), "code")).contains("handicap-122", "youth-support");
        assertThat(milestones(emil)).contains(tuple("M1", "begun"), tuple("M4", "ahead"));
        assertThat(lettersOf("transition-begins%"))
                .as("to Emil and to both parents")
                .isEqualTo("3");
        assertThat(emil.at("/coordinator/name").asText()).isEqualTo("Nanna Falk");
    }

    @Test
    @Order(2)
    void at17ThereIsAYouthPlanOnEmilsOwnConsentAndTheAdultDeskHasMetHim() {
        live(turning18.minusYears(1), 12);

        states(17, YOUTH_PLANS, Set.of(OWN_SHARING, OWN_YES_TO_THE_PLAN, PARENTS_YES_TO_THE_PLAN), PARENTS_ACT);
        JsonNode emil = page("emil.holm");
        assertThat(emil.at("/plan/version").asInt()).isEqualTo(2);
        assertThat(lines(emil, "active"))
                .as("the child's help goes on in the youth plan, none of it twice")
                .containsExactlyInAnyOrder(
                        tuple("barnets-lov", "extra-costs"),
                        tuple("barnets-lov", "contact-person"),
                        tuple("education", "school-support"),
                        tuple("education", "education-support"),
                        tuple("education", "education-support"));
        assertThat(milestones(emil))
                .contains(tuple("M1", "reached"), tuple("M2", "reached"), tuple("M3", "reached"), tuple("M4", "begun"));
        JsonNode adultDesk = page("peter.holt");
        assertThat(adultDesk.at("/holder/department/key").asText())
                .as("the child side is responsible")
                .isEqualTo("youth");
    }

    @Test
    @Order(3)
    void aChangedModelReachesWhatWaitsForYearsAndHeGoesOnFromThere() throws Exception {
        NewModels models = new NewModels(platform);
        List<String> running = running();
        assertThat(running)
                .contains("citizen-journey", "follow-up", "child-to-adult-transition", "transition-milestones")
                .anyMatch(process -> process.startsWith("milestone-"));
        models.publishEveryModelAnew();

        assertThat(models.migrate(0, "--plan").lines().filter(line -> line.contains(journeyId)))
                .hasSize(running.size())
                .allMatch(line -> line.endsWith("migrates"));
        models.migrate(0, "--apply");

        models.awaitNewestVersions(journeyId);
        assertThat(running()).containsExactlyElementsOf(running);
    }

    @Test
    @Order(4)
    void at17AndAHalfTheSupportAfter18IsWrittenInTimeAndWhatEndsAt18IsOnTheRedList() {
        live(turning18.minusMonths(6), 12);

        states(17, YOUTH_PLANS, Set.of(OWN_SHARING, OWN_YES_TO_THE_PLAN, PARENTS_YES_TO_THE_PLAN), PARENTS_ACT);
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
    @Order(5)
    void at18HisHelpHasBegunHisParentsAreOutAndNoGapIsLeft() {
        live(turning18, 18);

        states(18, YOUTH_PLANS, Set.of(OWN_SHARING, OWN_YES_TO_THE_PLAN), PARENTS_OUT);
        JsonNode emil = page("emil.holm");
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
    @Order(6)
    void threeMonthsAfter18HeHasLandedAndTheAdultDeskHasTheRole() {
        live(turning18.plusMonths(3).plusWeeks(3), 12);

        states(18, YOUTH_PLANS, Set.of(OWN_SHARING, OWN_YES_TO_THE_PLAN), PARENTS_OUT);
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

    /** What the law says of the plan, of whose yes it rests on, and of who sees the case and acts in it, at that age. */
    private static void states(int age, Set<String> planTypes, Set<String> consents, Map<String, String> rights) {
        JsonNode emil = page("emil.holm");
        assertThat(emil.at("/citizen/age").asInt()).isEqualTo(age);
        assertThat(emil.at("/plan/type/code").asText()).as("plan at %d", age).isIn(planTypes);
        assertThat(emil.at("/plan/state").asText()).as("plan at %d", age).isEqualTo("active");
        assertThat(standingConsents(emil))
                .as("consents at %d: these, and of others' only these", age)
                .containsAll(consents)
                .allMatch(consent -> consent.endsWith("by citizen") || consents.contains(consent));
        assertThat(rights.keySet())
                .as("rights at %d", age)
                .allSatisfy(person -> assertThat(right(person)).as(person).isEqualTo(rights.get(person)));
    }

    private static Map<String, String> rights(String parents, String adultDesk) {
        return Map.of(
                "emil.holm", "citizen acts",
                "emil.mor", parents,
                "emil.far", parents,
                "nanna.falk", "staff acts",
                "peter.holt", adultDesk);
    }

    private static String right(String person) {
        if (status(person) == 403) {
            return "out";
        }
        JsonNode page = page(person);
        return page.path("readAs").asText() + (page.path("mayAct").asBoolean() ? " acts" : " reads");
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

    /** The processes of which something runs for Emil, as often as it runs. */
    private static List<String> running() {
        return List.of(one("""
                        select string_agg(process_id, ',' order by process_instance_key) from flow.process_instance
                         where journey_id = ?::uuid and state = 'ACTIVE'""").split(","));
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
