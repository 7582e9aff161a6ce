package dk.samspil.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.cpr.CprNumbers;
import dk.samspil.portal.problem.FieldError;
import dk.samspil.portal.problem.InvalidInputException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FormValidatorTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, List<Option>> LISTS =
            Map.of("departments", List.of(new Option("PPR", "school-psychology")));

    private static final FormInputs INPUTS = new FormInputs(LISTS, JSON.createObjectNode(), Actor.STAFF, null);

    private static final String ACCEPT_AT_DESK = """
            {"components": [
              {"type": "text", "text": "Hjælp"},
              {"type": "radio", "key": "answer", "values": [{"label": "Ja", "value": "accept"},
                 {"label": "Ikke os", "value": "not-us"}], "validate": {"required": true},
                 "properties": {"engine": "true"}},
              {"type": "group", "conditional": {"hide": "=answer != \\"not-us\\""}, "components": [
                {"type": "select", "key": "nextDesk", "valuesKey": "departments", "validate": {"required": true},
                   "properties": {"engine": "true"}}]},
              {"type": "textarea", "key": "note", "validate": {"maxLength": 20}, "properties": {"engine": "true"}}
            ]}
            """;

    private final FormValidator validator = new FormValidator(
            new FormConditions(),
            new CprCheck(CprNumbers.REPLACEMENT_ONLY, Clock.systemUTC()),
            JSON,
            Clock.systemUTC());

    @Test
    void anAnswerThatFitsIsKept() {
        ObjectNode kept =
                validate(ACCEPT_AT_DESK, "{'answer': 'not-us', 'nextDesk': 'school-psychology', 'note': 'Se bilag'}");

        assertThat(kept).isEqualTo(json("{'answer': 'not-us', 'nextDesk': 'school-psychology', 'note': 'Se bilag'}"));
    }

    @Test
    void everyFaultyFieldIsNamedAtOnce() {
        assertThat(faults(ACCEPT_AT_DESK, "{'answer': 'not-us', 'note': 'Alt for langt til feltet', 'extra': 1}"))
                .containsExactlyInAnyOrder(
                        new FieldError("extra", "Feltet findes ikke i formularen."),
                        new FieldError("nextDesk", "Feltet skal udfyldes."),
                        new FieldError("note", "Skriv højst 20 tegn."));
    }

    @Test
    void aDateThatMustLieAheadIsCheckedAtItsField() {
        FormDefinition rhythm = form("""
                {"components": [
                  {"type": "datetime", "key": "nextFollowUp", "subtype": "date", "disallowPassedDates": true,
                   "validate": {"required": true}},
                  {"type": "textarea", "key": "followUpReason", "validate": {"required": true}}]}
                """);
        var newYearsDay = Clock.fixed(Instant.parse("2027-01-01T12:00:00Z"), ZoneOffset.UTC);
        var onNewYearsDay = new FormValidator(
                new FormConditions(), new CprCheck(CprNumbers.REPLACEMENT_ONLY, newYearsDay), JSON, newYearsDay);

        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> onNewYearsDay.validate(rhythm, INPUTS, json("{'nextFollowUp': '2026-12-31'}")))
                        .errors())
                .containsExactlyInAnyOrder(
                        new FieldError("nextFollowUp", "Vælg en dato, der ikke er passeret."),
                        new FieldError("followUpReason", "Feltet skal udfyldes."));
        assertThat(onNewYearsDay.validate(
                        rhythm, INPUTS, json("{'nextFollowUp': '2028-02-29', 'followUpReason': 'Skudår'}")))
                .isNotEmpty();
    }

    @Test
    void aHiddenFieldIsNeitherDemandedNorKept() {
        ObjectNode kept = validate(ACCEPT_AT_DESK, "{'answer': 'accept', 'nextDesk': 'nowhere'}");

        assertThat(kept).isEqualTo(json("{'answer': 'accept'}"));
    }

    @Test
    void aChoiceThatTheContextDoesNotOfferIsRefused() {
        assertThat(faults(ACCEPT_AT_DESK, "{'answer': 'not-us', 'nextDesk': 'Frøken Hansen, CPR 0101701234'}"))
                .containsExactly(new FieldError("nextDesk", "Vælg en af mulighederne."));
    }

    @Test
    void freeTextNeverReachesTheEngineWhateverTheFormSays() {
        FormDefinition form = form(ACCEPT_AT_DESK);

        Map<String, Object> variables =
                validator.engineVariables(form, json("{'answer': 'accept', 'note': 'Emil slog sin søster'}"));

        assertThat(variables).containsEntry("answer", "accept").doesNotContainKey("note");
    }

    @Test
    void anUnmarkedFieldStaysOutOfTheEngine() {
        FormDefinition form = form("{'components': [{'type': 'checkbox', 'key': 'seen'}]}".replace('\'', '"'));

        assertThat(validator.engineVariables(form, json("{'seen': true}"))).isEmpty();
    }

    @Test
    void aMarkedFieldWithoutAnAnswerIsClearedInTheEngine() {
        assertThat(validator.engineVariables(form(ACCEPT_AT_DESK), json("{'answer': 'accept'}")))
                .containsEntry("nextDesk", null);
    }

    @Test
    void aFormWithoutFieldsTakesAnEmptyAnswerAlone() {
        assertThat(validator.validate(FormDefinition.empty(), INPUTS, json("{}")))
                .isEmpty();
        assertThat(catchThrowableOfType(
                        InvalidInputException.class,
                        () -> validator.validate(FormDefinition.empty(), INPUTS, json("{'a': 1}"))))
                .isNotNull();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(quoteCharacter = '~', nullValues = "-", textBlock = """
                    textfield | {'required': true}        | '  '                   | Feltet skal udfyldes.
                    textfield | {'minLength': 3}          | 'ab'                   | Skriv mindst 3 tegn.
                    textfield | {'pattern': '^[A-Z]+$'}  | 'ab'                   | Teksten har ikke den rigtige form.
                    textfield | {'pattern': '^[A-Z]+$', 'patternErrorMessage': 'Skriv store bogstaver.'} | 'ab' | Skriv store bogstaver.
                    textfield | {'validationType':'email'}| 'ingen'                | Skriv en e-mailadresse.
                    textfield | {'validationType':'phone'}| '+45 12 34 56 78'      | -
                    textfield | {}                        | 7                      | Skriv en tekst.
                    number    | {'min': 2}                | 1                      | Tallet skal være mindst 2.
                    number    | {'max': 2}                | '3'                    | Tallet må højst være 2.
                    number    | {'max': 4}                | 3                      | -
                    number    | {}                        | 'tre'                  | Skriv et tal.
                    number    | {}                        | true                   | Skriv et tal.
                    checkbox  | {'required': true}        | false                  | Feltet skal udfyldes.
                    checkbox  | {}                        | 'ja'                   | Svar ja eller nej.
                    checklist | {'required': true}        | []                     | Feltet skal udfyldes.
                    checklist | {}                        | ['a']                  | -
                    checklist | {}                        | ['a', 'x']             | Vælg en af mulighederne.
                    checklist | {}                        | 'a'                    | Vælg en af mulighederne.
                    radio     | {}                        | ['a']                  | Vælg en af mulighederne.
                    datetime  | {}                        | '2026-02-30'           | Skriv en dato.
                    datetime  | {}                        | '2026-02-28'           | -
                    datetime  | {}                        | 'fri tekst'            | Skriv en dato.
                    """, delimiter = '|')
    void eachKindOfFieldHasItsRules(String type, String rules, String answer, String fault) {
        String form = "{'components': [{'type': '%s', 'key': 'f', 'values': [{'value': 'a'}], 'validate': %s}]}"
                .formatted(type, rules);

        assertThat(faults(form.replace('\'', '"'), "{'f': " + answer + "}"))
                .isEqualTo(fault == null ? List.of() : List.of(new FieldError("f", fault)));
    }

    private List<FieldError> faults(String form, String answers) {
        var invalid = catchThrowableOfType(InvalidInputException.class, () -> validate(form, answers));
        return invalid == null ? List.of() : invalid.errors();
    }

    private ObjectNode validate(String form, String answers) {
        return validator.validate(form(form), INPUTS, json(answers));
    }

    private static FormDefinition form(String schema) {
        return FormDefinition.of(JSON.readTree(schema));
    }

    private static ObjectNode json(String singleQuoted) {
        return JSON.readValue(singleQuoted.replace('\'', '"'), ObjectNode.class);
    }
}
