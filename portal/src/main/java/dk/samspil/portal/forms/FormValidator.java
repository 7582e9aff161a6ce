package dk.samspil.portal.forms;

import dk.samspil.portal.problem.FieldErrors;
import dk.samspil.portal.problem.InvalidInputException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks an answer on the server as form-js does in the browser, where anyone can leave the check out. */
@Service
public class FormValidator {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final FormConditions conditions;
    private final JsonMapper json;

    FormValidator(FormConditions conditions, JsonMapper json) {
        this.conditions = conditions;
        this.json = json;
    }

    /**
     * Checks the answers of the fields that the form shows.
     *
     * @param lists the choices that come from the form's context
     * @return the answers of those fields alone
     * @throws InvalidInputException naming every faulty and every unknown field
     */
    public ObjectNode validate(FormDefinition form, Map<String, List<Option>> lists, ObjectNode answers) {
        List<FormField> shown = shown(form, answers);
        var errors = new FieldErrors();
        unknown(form, answers).forEach(key -> errors.add(key, "Feltet findes ikke i formularen."));
        shown.forEach(field -> new FieldCheck(field, lists)
                .fault(answers.path(field.key()))
                .ifPresent(message -> errors.add(field.key(), message)));
        errors.throwIfAny();
        return keep(shown, answers);
    }

    private List<FormField> shown(FormDefinition form, ObjectNode answers) {
        Map<String, Object> values = new HashMap<>();
        form.fields().forEach(field -> values.put(field.key(), null));
        values.putAll(json.convertValue(answers, ANSWERS));
        return form.fields().stream()
                .filter(field -> !field.isReadOnly())
                .filter(field ->
                        field.hiddenWhen().stream().noneMatch(condition -> conditions.holds(condition, values)))
                .toList();
    }

    private static Set<String> unknown(FormDefinition form, ObjectNode answers) {
        Set<String> known = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
        return answers.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .collect(Collectors.toSet());
    }

    private static ObjectNode keep(List<FormField> shown, ObjectNode answers) {
        return answers.deepCopy().retain(shown.stream().map(FormField::key).toList());
    }

    /**
     * What may reach the engine of an answer that fits its form (design rule 3). A marked field that is not answered is
     * null, so that no answer of an earlier task stays behind in the process.
     */
    public Map<String, Object> engineVariables(FormDefinition form, ObjectNode content) {
        Map<String, Object> answered = json.convertValue(content, ANSWERS);
        Map<String, Object> variables = new HashMap<>();
        form.fields().stream()
                .filter(FormField::reachesEngine)
                .forEach(field -> variables.put(field.key(), answered.get(field.key())));
        return variables;
    }
}
