package dk.samspil.portal.forms;

import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.problem.FieldErrors;
import dk.samspil.portal.problem.InvalidInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks an answer on the server as form-js does in the browser, where anyone can leave the check out. */
@Service
public class FormValidator {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final String SOURCE = "source";
    private static final String ANSWERED_BY = "answeredBy";

    private final FormConditions conditions;
    private final CprCheck cprCheck;
    private final JsonMapper json;
    private final Clock clock;

    FormValidator(FormConditions conditions, CprCheck cprCheck, JsonMapper json, Clock clock) {
        this.conditions = conditions;
        this.cprCheck = cprCheck;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Checks the answers of the fields that the form shows.
     *
     * @param inputs what the form was given: choices, what is known already, and who answers
     * @return the answers of those fields alone, with the rows of fixed lists as they were known, and who it is that
     *     says what is answered as the citizen or for them
     * @throws InvalidInputException naming every faulty and every unknown field; one in a list as {@code lines[1].goal}
     */
    public ObjectNode validate(FormDefinition form, FormInputs inputs, ObjectNode answers) {
        var errors = new FieldErrors();
        ObjectNode kept = new FormAnswer(
                        form.fields(),
                        inputs,
                        conditions,
                        cprCheck,
                        json,
                        LocalDate.now(clock.withZone(COPENHAGEN)),
                        errors)
                .check(answers);
        errors.throwIfAny();
        if (inputs.speaker() != null) {
            kept.put(SOURCE, inputs.speaker().source());
            inputs.speaker().representation().ifPresent(id -> kept.put(ANSWERED_BY, id.toString()));
        }
        return kept;
    }

    /**
     * What may reach the engine of an answer that fits its form (design rule 3): no list, nor anything in one. A marked
     * field that is not answered is null, so that no answer of an earlier task stays behind in the process.
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
