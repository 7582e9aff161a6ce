package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.demo.FastForward;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Birthe's way from three months before her pension age to six weeks after it (R20, domain.md § 10.1): another life
 * transition on the same engine, lived by the people of her story. Nothing of what she has stops because of her age.
 */
class BirthesWayToOldAgeIT {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Instant BEGINNING = LocalDate.now(DENMARK)
            .plusDays(1)
            .atTime(LocalTime.NOON)
            .atZone(DENMARK)
            .toInstant();
    private static final Story STORY = Story.named("birthe");

    private static RunningPlatform platform;
    private static FastForward life;
    private static Journeys journeys;
    private static String journeyId;

    @BeforeAll
    static void sheLivesOnUntilSixWeeksAfterHerPensionAge() throws Exception {
        platform = RunningPlatform.start(Map.of("clock", "controlled"));
        journeys = new Journeys(platform);
        life = lived(platform);
        journeyId = platform.journeySentAs(STORY.referral().path("externalId").asText())
                .orElseThrow();
    }

    private static FastForward lived(RunningPlatform platform) throws Exception {
        platform.platform().clock().moveTo(BEGINNING);
        String journeyId = new StoryTeller(platform).tell(STORY);
        FastForward life = new FastForward(platform, List.of(STORY));
        LocalDate turning67 = LocalDate.parse(new Journeys(platform).one("samspil_portal", """
                        select (birth_date + interval '67 years')::date::text
                          from casework.journey join casework.citizen using (citizen_id) where journey_id = ?::uuid""", journeyId));
        life.goOnTo(
                turning67.plusWeeks(6).atTime(LocalTime.NOON).atZone(DENMARK).toInstant());
        return life;
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        platform.platform().stop();
    }

    @Test
    void sheHasLandedAndEveryMilestoneWasReached() {
        JsonNode birthe = page("birthe.nygaard");

        assertThat(birthe.at("/citizen/age").asInt()).isEqualTo(67);
        assertThat(birthe.at("/transition/state").asText()).isEqualTo("landed");
        assertThat(rows(birthe.at("/transition/milestones"), "/milestone/code", "/state"))
                .containsExactlyInAnyOrder(tuple("A1", "reached"), tuple("A2", "reached"), tuple("A3", "reached"));
        assertThat(life.notDone()).as("tasks that nobody could do").isEmpty();
        assertThat(one("select count(*)::text from flow.incident where state = 'CREATED' and ?::uuid is not null"))
                .as("incidents")
                .isEqualTo("0");
    }

    @Test
    void herSupportUnderServicelovenGoesOnWithTheSamePeople() {
        JsonNode birthe = page("birthe.nygaard");

        assertThat(rows(birthe.at("/plan/lines"), "/law/code", "/service/code", "/state"))
                .contains(tuple("serviceloven", "support-relations", "active"));
        assertThat(birthe.at("/coordinator/name").asText()).isEqualTo("Peter Holt");
        assertThat(one("select department from casework.journey where journey_id = ?::uuid"))
                .as("the desk that settled the law said that responsibility stays")
                .isEqualTo("adult-social");
        assertThat(one("""
                        select count(*)::text from flow.process_instance
                         where journey_id = ?::uuid and process_id = 'follow-up' and state = 'ACTIVE'""")).as("her plan is followed up as before").isEqualTo("1");
    }

    /** A demo that was rehearsed is the demo that is shown. */
    @Test
    void whatBeginsAtTheSameTimeOnAnotherInstallationIsLivedTheSameWay() throws Exception {
        RunningPlatform other = RunningPlatform.start(Map.of("clock", "controlled"));
        try {
            assertThat(lived(other).diary()).isNotEmpty().isEqualTo(life.diary());
        } finally {
            other.platform().stop();
        }
    }

    private static JsonNode page(String person) {
        return platform.login(person).get("/api/journeys/" + journeyId).json();
    }

    private static List<Tuple> rows(JsonNode rows, String... fields) {
        return rows.valueStream()
                .map(row -> new Tuple(List.of(fields).stream()
                        .map(field -> row.at(field).asText())
                        .toArray()))
                .toList();
    }

    private static String one(String sql) {
        return journeys.one("samspil_portal", sql, journeyId);
    }
}
