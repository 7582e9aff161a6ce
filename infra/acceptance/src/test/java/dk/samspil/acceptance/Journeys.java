package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Steps of the story that several tests take, as people take them: through the portal. */
final class Journeys {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningPlatform platform;

    Journeys(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Sends the referral as Solvig Skole and returns its id. */
    String refer(ReferralForm referral) {
        Answer answer = platform.partner("partner-school").post("/api/referrals", referral.json());
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("referralId").asText();
    }

    /** The journey of a referral, from the portal's own record of the submission. */
    String journeyOf(String referralId) {
        return one(
                "samspil_portal",
                "select journey_id::text from portal.submission where referral_id = ?::uuid",
                referralId);
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
    void complete(PortalSession person, String taskKey, Map<String, String> content) {
        Answer claim = person.post("/api/tasks/" + taskKey + "/claim", "{}");
        assertThat(claim.status()).as(claim.body()).isEqualTo(200);
        Answer completion = person.post("/api/tasks/" + taskKey + "/complete", content(content));
        assertThat(completion.status()).as(completion.body()).isEqualTo(200);
    }

    static String content(Map<String, String> fields) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode content = body.putObject("content");
        fields.forEach(content::put);
        return body.toString();
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
