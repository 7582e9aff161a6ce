package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Emil, eight weeks before he turns 16 (domain.md § 10.1): the whole way from his school to the first follow-up, and what
 * he, his parents and those who help him see of it.
 */
class EmilsStoryIT {

    private static final String OWN_GOAL = "At blive togfører – eller noget med køreplaner.";

    private static final RunningPlatform PLATFORM = RunningPlatform.get();
    private static String journeyId;

    @BeforeAll
    static void play() {
        journeyId = new StoryTeller(PLATFORM).tell(Story.named("emil"));
    }

    @Test
    void emilReadsHisOwnWordsInAChildsPlanAndThatNobodyCalls() {
        JsonNode journey = page("emil.holm");

        assertThat(journey.path("readAs").asText()).isEqualTo("citizen");
        assertThat(journey.at("/plan/type/code").asText()).isEqualTo("child-plan");
        assertThat(journey.at("/plan/state").asText()).isEqualTo("active");
        assertThat(journey.at("/plan/goal").asText()).isEqualTo(OWN_GOAL);
        assertThat(journey.at("/reach/contactForm/code").asText()).isEqualTo("chat");
        assertThat(journey.at("/coordinator/name").asText()).isEqualTo("Nanna Falk");
        assertThat(journey.path("tasks")).as("nothing waits for Emil").isEmpty();
    }

    @Test
    void emilHimselfGaveTheConsentsForHeIsFifteen() {
        assertThat(texts(page("emil.holm").path("consents"), "givenBy"))
                .isNotEmpty()
                .containsOnly("citizen");
    }

    @Test
    void bothParentsSeeTheirSonsPlanAndMaySpeakForHim() {
        for (String parent : List.of("emil.mor", "emil.far")) {
            JsonNode journey = page(parent);

            assertThat(journey.path("readAs").asText()).as(parent).isEqualTo("custody-holder");
            assertThat(journey.path("mayAct").asBoolean()).as(parent).isTrue();
            assertThat(journey.at("/plan/goal").asText()).as(parent).isEqualTo(OWN_GOAL);
        }
        assertThat(PLATFORM.login("noah.mor").get("/api/journeys/" + journeyId).status())
                .as("somebody else's mother")
                .isEqualTo(403);
    }

    @Test
    void everyLineThatALawGivesHasItsDecisionWithTheParagraph() {
        assertThat(page("emil.far").path("decisions"))
                .extracting(
                        one -> one.at("/service/code").asText(),
                        one -> one.at("/provision/code").asText())
                .containsExactlyInAnyOrder(
                        tuple("extra-costs", "bl-86"),
                        tuple("contact-person", "bl-32"),
                        tuple("school-support", "education-act"),
                        tuple("education-support", "education-act"));
    }

    @Test
    void whoHelpsEmilSeesHowToReachHimAndTheFollowUpIsHisCoordinators() {
        JsonNode journey = page("nanna.falk");

        assertThat(journey.at("/reach/people"))
                .extracting(
                        one -> one.path("kind").asText(),
                        one -> one.path("name").asText())
                .contains(
                        tuple("custody-holder", "Trine Lindegaard Holm"),
                        tuple("custody-holder", "Søren Holm"),
                        tuple("relative", "Arne Lindegaard (morfar)"));
        assertThat(journey.at("/holder/department/key").asText())
                .as("who follows the plan up")
                .isEqualTo("youth");
    }

    private static JsonNode page(String person) {
        return PLATFORM.login(person).get("/api/journeys/" + journeyId).json();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.path(field).asText()).toList();
    }
}
