package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan is followed up with the citizen, let go of slowly, and taken up again: on the whole platform. */
class FollowUpStoryIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);
    private final StoryTeller people = new StoryTeller(platform);

    @Test
    void jonasAsksForHisPlanToBeLookedAtReachesHisGoalAndNeedsHelpAgain() {
        Story story = Story.named("jonas");
        String journeyId = people.tell(story);
        PortalSession jonas = platform.login("jonas.kristoffersen");

        tell(jonas, journeyId, "review-asked");
        Map<String, Object> rhythm =
                Map.of("nextFollowUp", LocalDate.now().plusMonths(3).toString(), "followUpReason", "Efter flytningen");
        people.goOn(until("rhythm-set", story, part("Sæt næste dato med en grund", rhythm)), journeyId);
        assertThat(jonas.get("/api/journeys/" + journeyId)
                        .json()
                        .at("/plan/followUpReason")
                        .asText())
                .isEqualTo("Efter flytningen");

        tell(jonas, journeyId, "review-asked");
        people.goOn(
                until(
                        "exit-agreed",
                        story,
                        part("Aftal, hvad der skal ske", Map.of("planResult", "goals-reached", "note", "Egen nøgle")),
                        part("Skriv udkast", Map.of("decisionChange", "removed", "decisionCause", "own-wish"))),
                journeyId);
        await().atMost(PATIENCE)
                .until(() -> !jonas.get("/api/journeys/" + journeyId)
                        .json()
                        .at("/plan/exit/takesAlong")
                        .asText()
                        .isEmpty());

        tell(jonas, journeyId, "review-asked");
        journeys.awaitTask(platform.login("peter.holt"), journeyId, "Mødes om, hvordan det går");
    }

    private static void tell(PortalSession person, String journeyId, String kind) {
        Answer answer = person.post(
                "/api/journeys/" + journeyId + "/messages", "{\"kind\": \"" + kind + "\", \"content\": {}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    }

    private static Story until(String event, Story story, Story.Part... more) {
        List<Story.Part> answers =
                Stream.concat(story.answers().stream(), Stream.of(more)).toList();
        return new Story(
                story.title(), story.sender(), story.referral(), story.cast(), answers, event, story.messages());
    }

    private static Story.Part part(String task, Map<String, Object> answer) {
        return new Story.Part(task, null, JSON.convertValue(answer, ObjectNode.class));
    }
}
