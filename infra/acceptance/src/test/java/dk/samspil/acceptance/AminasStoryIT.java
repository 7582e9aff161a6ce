package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Amina, seventeen and a half and in foster care: the one plan under Barnets lov § 110, to which she and her mother say yes
 * each for themselves, and what the psychiatry outside the municipality sees of her case.
 */
class AminasStoryIT {

    private static final RunningPlatform PLATFORM = RunningPlatform.get();
    private static String journeyId;

    @BeforeAll
    static void play() {
        journeyId = new StoryTeller(PLATFORM).tell(Story.named("amina"));
    }

    @Test
    void theOnePlanRestsOnTwoConsentsEachAnsweredByWhoWasAsked() {
        JsonNode journey = page("amina.warsame");

        assertThat(journey.at("/plan/type/code").asText()).isEqualTo("holistic-110");
        assertThat(journey.path("consents"))
                .filteredOn(consent -> consent.at("/purpose/code").asText().equals("holistic-plan"))
                .extracting(
                        consent -> consent.path("givenBy").asText(),
                        consent -> consent.path("state").asText())
                .containsExactlyInAnyOrder(tuple("citizen", "given"), tuple("custody-holder", "given"));
        assertThat(source("citizen")).isEqualTo("citizen");
        assertThat(source("custody-holder")).isEqualTo("relative");
    }

    @Test
    void herMotherMayTakeBackHerOwnConsentAndNoneOfAminas() {
        assertThat(page("amina.mor").path("consents"))
                .filteredOn(consent -> consent.path("stands").asBoolean())
                .allSatisfy(consent -> assertThat(consent.path("mayWithdraw").asBoolean())
                        .isEqualTo(consent.path("givenBy").asText().equals("custody-holder")));
    }

    @Test
    void thePsychiatrySeesWhatItWasAskedAndNothingElseOfTheCase() {
        JsonNode journey = page("eva.strand");

        assertThat(journey.path("readAs").asText()).isEqualTo("helper");
        assertThat(journey.at("/citizen/cpr").isNull()).isTrue();
        assertThat(journey.path("asked")).hasSize(1);
        assertThat(journey.at("/asked/0/state").asText()).isEqualTo("delivered");
        assertThat(journey.at("/asked/0/answer").asText()).startsWith("Behandlingen virker.");
        for (String hidden : new String[] {"plan", "assessment", "reach", "transition", "holder", "nextDeadline"}) {
            assertThat(journey.path(hidden).isNull()).as(hidden).isTrue();
        }
        for (String hidden :
                new String[] {"consents", "timeline", "participants", "referrals", "decisions", "meetings", "contacts"
                }) {
            assertThat(journey.path(hidden)).as(hidden).isEmpty();
        }
    }

    private static String source(String givenBy) {
        return new Journeys(PLATFORM)
                .one(
                        "samspil_owner",
                        "select source from casework.consent where journey_id = ?::uuid and purpose = 'holistic-plan'"
                                + " and given_by = ?",
                        journeyId,
                        givenBy);
    }

    private static JsonNode page(String who) {
        return PLATFORM.login(who).get("/api/journeys/" + journeyId).json();
    }
}
