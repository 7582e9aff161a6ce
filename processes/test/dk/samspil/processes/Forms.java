package dk.samspil.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The forms of the repository and their fields, those in groups included. */
final class Forms {

    private Forms() {}

    record Form(Path file, JsonNode schema) {

        String id() {
            return schema.path("id").asText();
        }

        List<JsonNode> fields() {
            return components(schema).filter(field -> field.has("key")).toList();
        }

        /** The views of the case that fill fields, or give them their options. */
        List<String> views() {
            var prefills = components(schema)
                    .map(field -> field.path("properties").path("prefill").asText())
                    .filter(name -> !name.isEmpty())
                    .map(name -> "casework.form_" + name);
            var options = components(schema)
                    .map(field -> field.path("valuesKey").asText())
                    .filter(key -> key.startsWith("casework_"))
                    .map(key -> key.replaceFirst("casework_", "casework.options_"));
            return Stream.concat(prefills, options).distinct().toList();
        }

        List<JsonNode> lists() {
            return components(schema)
                    .filter(component -> component.path("type").asText().equals("dynamiclist"))
                    .toList();
        }

        /** The fields whose value the engine gets, rule 3 of the design. */
        List<JsonNode> engineFields() {
            return fields().stream().filter(Forms::isForEngine).toList();
        }
    }

    static List<Form> all() {
        return Models.forms().stream()
                .map(file -> new Form(file, Json.tree(Models.read(file))))
                .toList();
    }

    private static boolean isForEngine(JsonNode field) {
        return field.path("properties").path("engine").asBoolean();
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }
}
