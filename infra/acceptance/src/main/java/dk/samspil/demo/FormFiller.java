package dk.samspil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers the fields of a task's form that a story leaves open, as somebody would who has nothing special to say. */
final class FormFiller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern IN_A_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");
    private static final Pattern OPTION = Pattern.compile("\\{option:(.+)}");
    private static final int ALL_OF_IT = 100;

    private final JsonNode task;
    private final LocalDate today;
    private final ObjectNode content;

    /**
     * @param task as {@code GET /api/tasks/{key}} shows it
     * @param today the day of the case
     */
    FormFiller(JsonNode task, ObjectNode answers, LocalDate today) {
        this.task = task;
        this.today = today;
        this.content = answers.deepCopy();
        choose(content);
        fields(task.at("/form/schema"), this::takeOver);
    }

    ObjectNode content() {
        return content;
    }

    /** A story knows what it chooses by its name; the form, by its value. */
    private void choose(JsonNode answers) {
        answers.forEach(row -> {
            if (row.isContainerNode()) {
                choose(row);
            }
        });
        if (answers instanceof ObjectNode object) {
            object.properties().forEach(answer -> {
                Matcher option = OPTION.matcher(answer.getValue().asText());
                if (option.matches()) {
                    answer.setValue(option(field(answer.getKey()), option.group(1)));
                }
            });
        }
    }

    private JsonNode option(JsonNode field, String name) {
        return task.path("context")
                .path(field.path("valuesKey").asText())
                .valueStream()
                .filter(option -> option.path("label").asText().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("«" + name + "» is not offered"))
                .path("value");
    }

    /** What is known already stays as it is; a list of fixed rows gets a row of answers for each. */
    private void takeOver(JsonNode field) {
        String key = keyOf(field);
        JsonNode known = task.path("prefill").path(key);
        if (known.isMissingNode() || known.isNull() || field.path("readonly").asBoolean()) {
            return;
        }
        if (field.path("type").asText().equals("dynamiclist")) {
            ArrayNode rows = content.withArray(key);
            while (rows.size() < known.size()) {
                rows.addObject();
            }
        } else if (!content.has(key)) {
            content.set(key, known);
        }
    }

    /** Fills in what the portal said is missing or wrong. */
    void mend(JsonNode problem) {
        problem.path("errors").forEach(error -> mend(error.path("field").asText()));
    }

    private void mend(String path) {
        Matcher inARow = IN_A_ROW.matcher(path);
        if (inARow.matches()) {
            ArrayNode rows = content.withArray(inARow.group(1));
            while (rows.size() <= Integer.parseInt(inARow.group(2))) {
                rows.addObject();
            }
            ObjectNode row = (ObjectNode) rows.get(Integer.parseInt(inARow.group(2)));
            row.set(inARow.group(3), something(field(inARow.group(3))));
        } else {
            content.set(path, something(field(path)));
        }
    }

    private JsonNode something(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "radio", "select" -> firstChoice(field);
            case "checklist", "taglist" -> JSON.createArrayNode().add(firstChoice(field));
            case "checkbox" -> JSON.getNodeFactory().booleanNode(true);
            case "number" -> JSON.getNodeFactory().numberNode(ALL_OF_IT);
            case "datetime" -> JSON.getNodeFactory().textNode(inAMonth(field));
            default -> JSON.getNodeFactory().textNode("Aftalt med borgeren.");
        };
    }

    private String inAMonth(JsonNode field) {
        String day = today.plusMonths(1).toString();
        return field.path("subtype").asText().equals("datetime") ? day + "T10:00:00+01:00" : day;
    }

    private JsonNode firstChoice(JsonNode field) {
        JsonNode own = field.path("values").path(0).path("value");
        return own.isMissingNode()
                ? task.path("context")
                        .path(field.path("valuesKey").asText())
                        .path(0)
                        .path("value")
                : own;
    }

    private JsonNode field(String key) {
        JsonNode[] found = {JSON.createObjectNode()};
        fields(task.at("/form/schema"), field -> {
            if (keyOf(field).equals(key)) {
                found[0] = field;
            }
        });
        return found[0];
    }

    private static void fields(JsonNode parent, java.util.function.Consumer<JsonNode> use) {
        parent.path("components").forEach(component -> {
            if (!keyOf(component).isEmpty()) {
                use.accept(component);
            }
            fields(component, use);
        });
    }

    private static String keyOf(JsonNode component) {
        return component.path("key").asText(component.path("path").asText(""));
    }
}
