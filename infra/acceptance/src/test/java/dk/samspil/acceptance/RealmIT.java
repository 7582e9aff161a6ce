package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.local.DemoLogins;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every login rests on: people with their roles and departments, tokens with their audience and their life. */
class RealmIT {

    private static final int FIVE_MINUTES = 300;

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    void everyDemoPersonLogsInWithExactlyTheirRolesAndDepartments() {
        for (DemoLogins.User user : platform.platform().logins().users()) {
            JsonNode me = platform.login(user.username()).get("/api/me").json();

            assertThat(me.path("name").asText()).isEqualTo(user.name());
            assertThat(texts(me.path("roles"), "")).as(user.username()).containsAll(user.roles());
            assertThat(texts(me.path("departments"), "key"))
                    .as(user.username())
                    .containsExactlyInAnyOrderElementsOf(user.departments());
        }
    }

    @Test
    void departmentsHaveDanishNames() {
        JsonNode me = platform.login("ali.demir").get("/api/me").json();

        assertThat(texts(me.path("departments"), "name")).contains("Børn & Familie", "Børn & Familie, vagten");
    }

    @Test
    void aPartnersTokenLivesFiveMinutesAndIsForThePortalAlone() {
        JsonNode claims = claims(platform.partner("partner-school").token());

        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(FIVE_MINUTES);
        assertThat(claims.path("aud").asText()).isEqualTo("portal");
    }

    @Test
    void theWorkersTokenIsForTheEngineAlone() {
        String token = PartnerSystem.token(
                new Http(),
                platform.settings().issuer(),
                "workers",
                platform.platform().secret("SAMSPIL_SECRET_WORKERS"));

        assertThat(claims(token).path("aud").asText()).isEqualTo("zeebe");
        assertThat(new Http()
                        .send(
                                "GET",
                                platform.settings().publicUrl() + "/api/tasks",
                                null,
                                Map.of("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(401);
    }

    @AfterEach
    void unlockEveryone() {
        Http http = new Http();
        String keycloak = platform.settings().issuer().replace("/realms/samspil", "");
        String token = RunningPlatform.json(http.postForm(
                                keycloak + "/realms/master/protocol/openid-connect/token",
                                Map.of(
                                        "grant_type", "password",
                                        "client_id", "admin-cli",
                                        "username", "admin",
                                        "password", platform.platform().secret("keycloak.admin")))
                        .body())
                .path("access_token")
                .asText();
        http.send(
                "DELETE",
                keycloak + "/admin/realms/samspil/attack-detection/brute-force/users",
                null,
                Map.of("Authorization", "Bearer " + token));
    }

    @Test
    void fiveWrongPasswordsLockTheDoorForAWhile() {
        String username = "tom.beck";
        for (int i = 0; i < 5; i++) {
            PortalSession.login(platform.settings().publicUrl(), username, "wrong-password-" + i);
        }

        assertThat(platform.login(username).get("/api/me").status())
                .as("the right password, just after five wrong ones")
                .isEqualTo(401);
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(node ->
                texts.add(field.isEmpty() ? node.asText() : node.path(field).asText()));
        return texts;
    }

    private static JsonNode claims(String token) {
        String payload = token.split("\\.")[1];
        return RunningPlatform.json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
