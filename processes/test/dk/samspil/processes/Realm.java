package dk.samspil.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The departments (groups below a tenant) and roles that the identity provider knows. */
record Realm(Set<String> departments, Set<String> roles) {

    static Realm read() {
        var files = Models.under("infra/keycloak", "realm.json");
        assertThat(files).as("realm files in infra/keycloak").isNotEmpty();
        var realm = new Realm(new LinkedHashSet<>(), new LinkedHashSet<>());
        files.forEach(file -> realm.add(Json.tree(Models.read(file))));
        return realm;
    }

    private void add(JsonNode file) {
        elements(file.path("groups")).flatMap(Realm::below).forEach(departments::add);
        elements(file.path("roles").path("realm"))
                .map(role -> role.path("name").asText())
                .forEach(roles::add);
    }

    private static Stream<String> below(JsonNode group) {
        return elements(group.path("subGroups"))
                .flatMap(child -> Stream.concat(Stream.of(child.path("name").asText()), below(child)));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
