package dk.samspil.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm that Keycloak imports on the first start; secrets and passwords stand in it as placeholders. */
final class RealmFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(SAMSPIL_[A-Z0-9_]+)}");

    private RealmFile() {}

    static Path path(Settings settings) {
        return settings.home().resolve("infra/keycloak/samspil-realm.json");
    }

    /** The user names of the demo people. */
    static List<String> users(Settings settings) throws IOException {
        List<String> users = new ArrayList<>();
        new ObjectMapper()
                .readTree(path(settings).toFile())
                .path("users")
                .forEach(user -> users.add(user.path("username").asText()));
        return users;
    }

    /** The names of everything that must have a value before the import. */
    static Set<String> placeholders(Settings settings) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(Files.readString(path(settings)));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
