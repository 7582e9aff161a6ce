package dk.samspil.portal.forms;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer to every field of a form, right throughout, with which one chosen field is shown. Lists have two rows.
 *
 * @param content what is sent
 * @param inputs what the form is given: lists of choices that hold what its conditions name, and rows of fixed lists
 */
record GoodAnswer(ObjectNode content, FormInputs inputs) {

    static final int ROWS = 2;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JSON.getNodeFactory();
    private static final FormConditions CONDITIONS = new FormConditions();
    private static final Pattern CODE = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("(?:this\\.)?[A-Za-z]\\w*");
    private static final String ACTOR = "actor";
    private static final String OFFERED = "offered";

    /** The answer that shows a field, which stands in the rows of a list when that is given. */
    static GoodAnswer showing(FormDefinition form, FormField field, FormField list) {
        Set<String> codes = codes(form.schema());
        Map<String, List<Option>> offered =
                form.valuesKeys().stream().collect(Collectors.toMap(key -> key, key -> options(codes)));
        List<String> outer = list == null ? field.hiddenWhen() : list.hiddenWhen();
        Map<String, JsonNode> chosen = new HashMap<>(choices(outer, withActor(form.fields()), codes, ""));
        if (list != null) {
            chosen.put(list.key(), rows(list, choices(field.hiddenWhen(), list.rowFields(), codes, "this.")));
        }
        ObjectNode content = answers(form.fields(), chosen);
        ObjectNode known = JSON.createObjectNode();
        form.fields().stream()
                .filter(FormField::hasFixedRows)
                .forEach(fixed -> known.set(fixed.key(), knownRows(fixed, content)));
        boolean byCitizen =
                chosen.getOrDefault(ACTOR, NODES.nullNode()).asString("").equals(Actor.CITIZEN.code());
        return new GoodAnswer(content, new FormInputs(offered, known, byCitizen ? Actor.CITIZEN : Actor.STAFF, null));
    }

    /** The rows as they are known, each with the choices that some of its fields offer. */
    private static JsonNode knownRows(FormField list, ObjectNode content) {
        JsonNode rows = content.path(list.key()).deepCopy();
        ArrayNode choices = JSON.createArrayNode().add(JSON.createObjectNode().put("value", OFFERED));
        list.rowFields().stream()
                .flatMap(field -> field.choicesInRow().stream())
                .forEach(name -> rows.forEach(row -> ((ObjectNode) row).set(name, choices)));
        return rows;
    }

    private static List<Option> options(Set<String> codes) {
        return codes.stream().map(code -> new Option(code, code)).toList();
    }

    private static List<FormField> withActor(List<FormField> fields) {
        JsonNode choice = JSON.readTree("{\"values\": [{\"value\": \"staff\"}, {\"value\": \"citizen\"}]}");
        return Stream.concat(fields.stream(), Stream.of(new FormField(ACTOR, "radio", choice, List.of(), List.of())))
                .toList();
    }

    private static Set<String> codes(JsonNode schema) {
        Set<String> codes = new LinkedHashSet<>(Set.of(OFFERED));
        schema.findValues("hide")
                .forEach(condition ->
                        CODE.matcher(condition.asString()).results().forEach(code -> codes.add(code.group(1))));
        return codes;
    }

    /** Answers to the fields that the conditions ask about with which none of them hides anything. */
    private static Map<String, JsonNode> choices(
            List<String> conditions, List<FormField> fields, Set<String> codes, String prefix) {
        Set<String> named = conditions.stream()
                .flatMap(condition ->
                        NAME.matcher(CODE.matcher(condition).replaceAll("")).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Stream<FormField> asked = fields.stream().filter(field -> named.contains(prefix + field.key()));
        return combinations(Stream.concat(asked, onlyKnown(named, fields)).toList(), codes)
                .filter(values -> shows(conditions, values, prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing shows what " + conditions + " hides"));
    }

    /** What conditions in a row ask about that no field shows: the view that fills in the rows tells it. */
    private static Stream<FormField> onlyKnown(Set<String> named, List<FormField> fields) {
        JsonNode known = JSON.createObjectNode().put("readonly", true);
        return named.stream()
                .filter(name -> name.startsWith("this."))
                .map(name -> name.substring("this.".length()))
                .filter(name -> fields.stream().noneMatch(field -> field.key().equals(name)))
                .map(name -> new FormField(name, "checkbox", known, List.of(), List.of()));
    }

    private static Stream<Map<String, JsonNode>> combinations(List<FormField> fields, Set<String> codes) {
        if (fields.isEmpty()) {
            return Stream.of(Map.of());
        }
        FormField first = fields.getFirst();
        return combinations(fields.subList(1, fields.size()), codes)
                .flatMap(others -> possible(first, codes).map(value -> {
                    Map<String, JsonNode> all = new HashMap<>(others);
                    all.put(first.key(), value);
                    return all;
                }));
    }

    private static Stream<JsonNode> possible(FormField field, Set<String> codes) {
        Stream<String> offered = field.valuesKey().isPresent() ? codes.stream() : field.ownValues();
        Stream<JsonNode> known = field.isReadOnly() ? Stream.of(NODES.booleanNode(true)) : Stream.empty();
        Stream<JsonNode> unanswered = field.isRequired() ? Stream.empty() : Stream.of(NODES.nullNode());
        return Stream.of(Stream.of(right(field)), unanswered, known, offered.<JsonNode>map(NODES::stringNode))
                .flatMap(values -> values);
    }

    private static boolean shows(List<String> conditions, Map<String, JsonNode> chosen, String prefix) {
        Map<String, Object> values = new HashMap<>();
        chosen.forEach((name, value) -> values.put(name, JSON.convertValue(value, Object.class)));
        Map<String, Object> seen = prefix.isEmpty() ? values : Map.of("this", values);
        return conditions.stream().noneMatch(condition -> CONDITIONS.holds(condition, seen));
    }

    private static ObjectNode answers(List<FormField> fields, Map<String, JsonNode> chosen) {
        ObjectNode all = JSON.createObjectNode();
        for (FormField field : fields) {
            all.set(field.key(), chosen.getOrDefault(field.key(), right(field)));
        }
        return all;
    }

    private static ArrayNode rows(FormField list, Map<String, JsonNode> chosen) {
        ArrayNode rows = JSON.createArrayNode();
        while (rows.size() < ROWS) {
            ObjectNode row = answers(list.rowFields(), chosen);
            row.setAll(chosen);
            rows.add(row);
        }
        return rows;
    }

    private static JsonNode right(FormField field) {
        String choice = field.ownValues().findFirst().orElse(OFFERED);
        return switch (field.type()) {
            case FormField.LIST -> rows(field, Map.of());
            case "radio", "select" -> NODES.stringNode(choice);
            case "checklist" -> JSON.createArrayNode().add(choice);
            case "checkbox" -> NODES.booleanNode(true);
            case "number" ->
                NODES.numberNode((field.rule("min").asInt(0) + field.rule("max").asInt(0)) / ROWS);
            case "datetime" -> NODES.stringNode(isMoment(field) ? "2099-12-31T10:00:00+01:00" : "2099-12-31");
            default -> NODES.stringNode(text(field));
        };
    }

    static boolean isMoment(FormField field) {
        return field.definition().path("subtype").asString("").equals("datetime");
    }

    private static String text(FormField field) {
        String pattern = field.rule("pattern").asString("");
        return Stream.of("Aftalt med borgeren.", "12345678", "610180-0011")
                .filter(text -> Pattern.compile(pattern).matcher(text).find())
                .filter(text -> text.length() >= field.rule("minLength").asInt(0))
                .filter(text -> !field.isCpr() || text.contains("-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No text fits " + field.key()));
    }
}
