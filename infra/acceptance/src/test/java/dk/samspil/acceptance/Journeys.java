package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Steps of the story that several tests take, as people take them: through the portal. */
final class Journeys {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String HEAR = "Tag første kontakt";
    static final String CONSENT = "Svar på samtykke";
    static final String ACCEPT = "Tag imod på bordet";
    static final String SCREEN = "Foretag screening";
    static final String NAME_COORDINATOR = "Udpeg tovholder";
    static final String AGREE = "Aftal forløbet med borgeren";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> EVERYBODY = List.of(
            "sara.bjerg",
            "mette.krogh",
            "line.aagaard",
            "hanne.vad",
            "kirsten.mose",
            "jens.toft",
            "nanna.falk",
            "anna.soe");

    private final RunningPlatform platform;
    private final StoryTeller people;

    Journeys(RunningPlatform platform) {
        this.platform = platform;
        this.people = new StoryTeller(platform);
    }

    /** Sends the referral as Solvig Skole and returns its id. */
    String refer(ReferralForm referral) {
        Answer answer = platform.partner("partner-school").post("/api/referrals", referral.json());
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("referralId").asText();
    }

    String journeyOf(String referralId) {
        return platform.journeyOf(referralId);
    }

    /** Has the citizen heard, and asked for consent where it is missing; the desk's answer is left to the test. */
    void bringToDesk(String journeyId) {
        bringTo(ACCEPT, journeyId, Map.of());
    }

    /** As {@link #bringToDesk}; then the desks take the referral and screen it, and the coordinator is left to name. */
    void bringToCoordinator(String journeyId, String screeningTrack) {
        bringTo(NAME_COORDINATOR, journeyId, screening(screeningTrack));
    }

    /** What a desk finds out when it screens. */
    static Map<String, Object> screening(String track) {
        return Map.of("screeningTrack", track, "severity", List.of("partly-unclear"), "reason", "Aftalt på mødet.");
    }

    /** A coordinator and the letter to the citizen. */
    Map<String, String> coordinator(String username) {
        return Map.of("coordinator", platform.userId(username), "messageToCitizen", "Jeg ringer til dig på mandag.");
    }

    private void bringTo(String task, String journeyId, Map<String, ?> screening) {
        List<Story.Part> answers = List.of(
                new Story.Part(HEAR, null, fields(Map.of("wish", "At blive hørt.", "agreement", "agreed"))),
                new Story.Part(SCREEN, null, fields(screening)));
        people.goOn(new Story(null, null, null, EVERYBODY, answers, task, null), journeyId);
    }

    /** Waits until the journey has come to its end. */
    void awaitEnd(String journeyId) {
        awaitValue(
                "COMPLETED",
                "samspil_portal",
                "select state from flow.process_instance where journey_id = ?::uuid and process_id = 'citizen-journey'",
                journeyId);
    }

    /** Waits until the person's list shows an open task of that journey and element, and returns its key. */
    String awaitTask(PortalSession person, String journeyId, String elementName) {
        return await().atMost(PATIENCE)
                .pollInterval(100, TimeUnit.MILLISECONDS)
                .until(() -> task(person, journeyId, elementName), Optional::isPresent)
                .orElseThrow();
    }

    /** The task in the person's list now, if it is there. */
    Optional<String> task(PortalSession person, String journeyId, String elementName) {
        String path = "/api/tasks?limit=100";
        for (String next = ""; next != null; ) {
            JsonNode page = person.get(path + next).json();
            for (JsonNode task : page.path("tasks")) {
                if (task.path("journeyId").asText().equals(journeyId)
                        && task.path("name").asText().equals(elementName)) {
                    return Optional.of(task.path("key").asText());
                }
            }
            next = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : null;
        }
        return Optional.empty();
    }

    /** Claims and completes a task. */
    void complete(PortalSession person, String taskKey, Map<String, ?> content) {
        Answer claim = person.post("/api/tasks/" + taskKey + "/claim", "{}");
        assertThat(claim.status()).as(claim.body()).isEqualTo(200);
        Answer completion = person.post("/api/tasks/" + taskKey + "/complete", content(content));
        assertThat(completion.status()).as(completion.body()).isEqualTo(200);
    }

    static String content(Map<String, ?> fields) {
        ObjectNode body = JSON.createObjectNode();
        body.set("content", fields(fields));
        return body.toString();
    }

    private static ObjectNode fields(Map<String, ?> fields) {
        return JSON.valueToTree(fields);
    }

    /** A text from the database as that login. */
    String one(String login, String sql, String... parameters) {
        try (Connection connection = platform.database(login);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the query answers that text. */
    void awaitValue(String expected, String login, String sql, String... parameters) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(one(login, sql, parameters)).isEqualTo(expected));
    }
}
