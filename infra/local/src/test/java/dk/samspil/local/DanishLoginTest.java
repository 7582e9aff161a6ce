package dk.samspil.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Keycloak's pages say: its own Danish texts, and in the realm those that it has in English alone. */
class DanishLoginTest {

    private static final String MESSAGES = "/theme/base/login/messages/messages_%s.properties";

    /** Pages that are not here: {@link Keycloak} is built without them, or the realm does not offer them. */
    private static final Pattern NOT_OFFERED = Pattern.compile("(?i)"
            + "organization.*|org[A-Z].*|notMemberOf.*|staleInviteOrgLink|doSwitchOrganization"
            + "|oauth2Device.*|verifyOAuth2DeviceUserCode"
            + "|.*webauthn.*|passkey.*|usb|nfc|bluetooth|internal"
            + "|did|didExistsMessage|credentialOffer.*|naturalPerson.*"
            + "|.*deletingAccount.*|.*delete_?account.*|deletingImplies|errasingData|loggingOutImmediately"
            + "|accountUnusable|userDeletedSuccessfully|finalDeletionConfirmation");

    @Test
    void nothingIsLeftInEnglish() throws IOException {
        Set<String> english = texts("en").stringPropertyNames();
        Set<String> danish = new HashSet<>(texts("da").stringPropertyNames());
        ownTexts().fieldNames().forEachRemaining(danish::add);

        assertThat(english)
                .filteredOn(key -> !NOT_OFFERED.matcher(key).matches())
                .isSubsetOf(danish);
    }

    @Test
    void theRealmSaysOnlyWhatKeycloakAsksForWithTheSamePlaceholders() throws IOException {
        Properties english = texts("en");

        ownTexts()
                .properties()
                .forEach(text -> assertThat(placeholders(text.getValue().asText()))
                        .as(text.getKey())
                        .isEqualTo(placeholders(english.getProperty(text.getKey()))));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new HashSet<>();
        Pattern.compile("\\{(\\d)").matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static JsonNode ownTexts() throws IOException {
        Path realm = Path.of("..", "keycloak", "samspil-realm.json");
        return new ObjectMapper()
                .readTree(realm.toFile())
                .path("localizationTexts")
                .path("da");
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Keycloak.class.getResourceAsStream(MESSAGES.formatted(language)), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
