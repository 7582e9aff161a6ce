package dk.samspil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The user tasks of the models and the fields of their forms, read from the project's files. */
final class ProjectModels {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern USER_TASK =
            Pattern.compile("<bpmn:userTask id=\"[^\"]+\" name=\"([^\"]+)\".*?formId=\"([^\"]+)\"", Pattern.DOTALL);

    private static final Pattern EVENT = Pattern.compile("\\('event-kind',\\s*'([a-z-]+)'");

    private final Set<String> events = new HashSet<>();
    private final Map<String, JsonNode> formOfTask = new HashMap<>();
    private final JsonNode realm;

    ProjectModels(Path home) throws IOException {
        realm = JSON.readTree(home.resolve("infra/keycloak/samspil-realm.json").toFile());
        Map<String, JsonNode> forms = new HashMap<>();
        for (Path file : files(home.resolve("forms"), "**.form")) {
            JsonNode form = JSON.readTree(file.toFile());
            forms.put(form.path("id").asText(), form);
        }
        for (Path file : files(home.resolve("processes"), "**/*.bpmn")) {
            USER_TASK
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(task -> formOfTask.put(task.group(1), forms.get(task.group(2))));
        }
        for (Path file : files(home.resolve("infra/database/src/main/resources"), "**.sql")) {
            EVENT.matcher(Files.readString(file)).results().forEach(event -> events.add(event.group(1)));
        }
    }

    /** Whether something of that kind can stand in a journey's timeline. */
    boolean hasEvent(String code) {
        return events.contains(code);
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.toString().contains("node_modules"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(matcher::matches)
                    .toList();
        }
    }

    boolean hasTask(String name) {
        return formOfTask.containsKey(name);
    }

    /** The form of the task of that Danish name, or a list in a form. */
    JsonNode form(String task) {
        return formOfTask.get(task);
    }

    /** A field of a form or of a list's rows; lists of a form are fields too. */
    static Optional<JsonNode> field(JsonNode parent, String key) {
        return parent.path("components")
                .valueStream()
                .flatMap(child -> child.path("type").asText().equals("group")
                        ? child.path("components").valueStream()
                        : Stream.of(child))
                .filter(child ->
                        child.path("key").asText(child.path("path").asText()).equals(key))
                .findFirst();
    }

    /** Whether somebody logs in with that name. */
    boolean hasPerson(String username) {
        return has("users", user -> user.path("username").asText().equals(username));
    }

    boolean isPartner(String client) {
        return has("clients", one -> one.path("clientId").asText().equals(client));
    }

    private boolean has(String list, Predicate<JsonNode> what) {
        return realm.path(list).valueStream().anyMatch(what);
    }
}
