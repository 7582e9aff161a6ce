package dk.samspil.portal.forms;

import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.problem.FieldErrors;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One answer against the fields of its form: which are shown, what is wrong with them, and what is kept. */
final class FormAnswer {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String UNKNOWN = "Feltet findes ikke i formularen.";

    private final List<FormField> fields;
    private final FormInputs inputs;
    private final FormConditions conditions;
    private final CprCheck cprCheck;
    private final JsonMapper json;
    private final LocalDate today;
    private final FieldErrors errors;

    FormAnswer(
            List<FormField> fields,
            FormInputs inputs,
            FormConditions conditions,
            CprCheck cprCheck,
            JsonMapper json,
            LocalDate today,
            FieldErrors errors) {
        this.fields = fields;
        this.inputs = inputs;
        this.conditions = conditions;
        this.cprCheck = cprCheck;
        this.json = json;
        this.today = today;
        this.errors = errors;
    }

    /** Notes every fault and returns what the shown fields hold. */
    ObjectNode check(ObjectNode answers) {
        Map<String, Object> values = values(fields, withKnown(answers));
        values.put("actor", inputs.actor().code());
        noteUnknown(fields, Set.of(), answers, "");
        List<FormField> shown = shown(fields, values);
        ObjectNode kept = json.createObjectNode();
        for (FormField field : shown) {
            if (field.isList()) {
                kept.set(field.key(), new RowsAnswer(this, field, values).check(answers.path(field.key())));
            } else {
                keep(field, "", answers, kept);
            }
        }
        return kept;
    }

    /** What the fields hold as FEEL sees it, null where nothing is answered. */
    Map<String, Object> values(List<FormField> of, ObjectNode answers) {
        Map<String, Object> values = new HashMap<>();
        of.forEach(field -> values.put(field.key(), null));
        values.putAll(json.convertValue(answers, VALUES));
        return values;
    }

    private ObjectNode withKnown(ObjectNode answers) {
        ObjectNode all = inputs.prefill().deepCopy();
        all.setAll(answers);
        return all;
    }

    List<FormField> shown(List<FormField> of, Map<String, Object> values) {
        return of.stream()
                .filter(field -> !field.isReadOnly())
                .filter(field ->
                        field.hiddenWhen().stream().noneMatch(condition -> conditions.holds(condition, values)))
                .toList();
    }

    /** Checks one field that is no list, and keeps its answer beside what is known, when there is one. */
    void keep(FormField field, String path, ObjectNode answers, ObjectNode kept) {
        JsonNode answer = answers.path(field.key());
        new FieldCheck(field, inputs.lists(), kept, today)
                .fault(answer)
                .or(() ->
                        field.isCpr() && answer.isString() && !answer.asString().isBlank()
                                ? cprCheck.fault(answer.asString().strip())
                                : Optional.empty())
                .ifPresent(message -> errors.add(path + field.key(), message));
        if (answers.has(field.key())) {
            kept.set(field.key(), answer);
        }
    }

    void noteUnknown(List<FormField> of, Set<String> alsoKnown, ObjectNode answers, String path) {
        Set<String> known = of.stream().map(FormField::key).collect(Collectors.toSet());
        answers.propertyNames().stream()
                .filter(key -> !known.contains(key) && !alsoKnown.contains(key))
                .forEach(key -> errors.add(path + key, UNKNOWN));
    }

    void fault(String path, String message) {
        errors.add(path, message);
    }

    JsonNode prefill(String key) {
        return inputs.prefill().path(key);
    }

    JsonMapper json() {
        return json;
    }
}
