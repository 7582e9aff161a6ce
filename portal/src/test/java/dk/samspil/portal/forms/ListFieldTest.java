package dk.samspil.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.cpr.CprNumbers;
import dk.samspil.portal.problem.FieldError;
import dk.samspil.portal.problem.InvalidInputException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists of rows in a form: those one writes oneself, and those whose rows are known already. */
class ListFieldTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROPOSALS = """
            {"components": [
              {"type": "dynamiclist", "path": "lines", "allowAddRemove": true,
               "properties": {"maxRows": "3", "minRows": "1", "engine": "true"}, "components": [
                {"type": "textfield", "key": "goal", "validate": {"required": true, "maxLength": 10}},
                {"type": "select", "key": "goalType", "valuesKey": "codes_goal_type", "properties": {"engine": "true"}},
                {"type": "textfield", "key": "level", "validate": {"required": true},
                 "conditional": {"hide": "=goalType = \\"maintain\\""}}]}]}
            """;
    private static final String APPROVALS = """
            {"components": [
              {"type": "dynamiclist", "path": "lines", "allowAddRemove": false, "properties": {"prefill": "plan_lines"},
               "components": [
                {"type": "textfield", "key": "goal", "readonly": true},
                {"type": "radio", "key": "answer", "validate": {"required": true},
                 "values": [{"value": "yes"}, {"value": "no"}]},
                {"type": "textfield", "key": "note"}]}]}
            """;

    private static final String THEMES = """
            {"components": [
              {"type": "dynamiclist", "path": "themes", "allowAddRemove": false, "properties": {"prefill": "themes"},
               "components": [
                {"type": "checklist", "key": "subThemes", "valuesExpression": "=this.choices"}]}]}
            """;
    private static final String SHARES = """
            {"components": [
              {"type": "dynamiclist", "path": "payers", "allowAddRemove": true,
               "properties": {"minRows": "1", "sumOf": "percent", "sum": "100"}, "components": [
                {"type": "number", "key": "percent", "validate": {"required": true}}]}]}
            """;

    private final FormValidator validator = new FormValidator(
            new FormConditions(),
            new CprCheck(CprNumbers.REPLACEMENT_ONLY, Clock.systemUTC()),
            JSON,
            Clock.systemUTC());

    @Test
    void rowsThatFitAreKeptAsTheyWereWritten() {
        String rows =
                "{'lines': [{'goal': 'Nøgle', 'goalType': 'develop', 'level': 'let'}, {'goal': 'Ro', 'goalType': 'maintain'}]}";

        assertThat(validate(PROPOSALS, "{}", rows)).isEqualTo(json(rows));
    }

    @Test
    void aRowOffersWhatItKnowsItselfAndNothingElse() {
        String known = "{'themes': [{'theme': 'relations', 'choices': [{'value': 'network', 'label': 'Netværk'}]},"
                + " {'theme': 'mobility', 'choices': []}]}";

        assertThat(validate(THEMES, known, "{'themes': [{'subThemes': ['network']}, {}]}")
                        .at("/themes/0/subThemes/0")
                        .asString())
                .isEqualTo("network");
        assertThat(faults(
                        THEMES,
                        known,
                        "{'themes': [{}, {'subThemes': ['network'], 'choices': [{'value': 'network'}]}]}"))
                .containsExactly(new FieldError("themes[1].subThemes", "Vælg en af mulighederne."));
    }

    @Test
    void sharesThatDoNotMakeTheWholeAreToldAtTheList() {
        assertThat(faults(SHARES, "{}", "{'payers': [{'percent': 60}, {'percent': 60}]}"))
                .containsExactly(new FieldError("payers", "Rækkerne giver 120 tilsammen og skal give 100."));

        String whole = "{'payers': [{'percent': 60}, {'percent': 40}]}";
        assertThat(validate(SHARES, "{}", whole)).isEqualTo(json(whole));
    }

    @Test
    void aFaultIsToldAtTheFieldOfItsRow() {
        assertThat(faults(
                        PROPOSALS,
                        "{}",
                        "{'lines': [{'goal': 'Nøgle', 'goalType': 'maintain'}, {'goalType': 'x', 'extra': 1}, 7]}"))
                .containsExactlyInAnyOrder(
                        new FieldError("lines[1].goal", "Feltet skal udfyldes."),
                        new FieldError("lines[1].goalType", "Vælg en af mulighederne."),
                        new FieldError("lines[1].level", "Feltet skal udfyldes."),
                        new FieldError("lines[1].extra", "Feltet findes ikke i formularen."),
                        new FieldError("lines[2]", "Rækken kan ikke læses."),
                        new FieldError("lines[2].goal", "Feltet skal udfyldes."),
                        new FieldError("lines[2].level", "Feltet skal udfyldes."));
    }

    @Test
    void tooManyTooFewAndNoRowsAreToldAtTheList() {
        String row = "{'goal': 'Ro', 'goalType': 'maintain'}";

        assertThat(faults(PROPOSALS, "{}", "{'lines': [%1$s, %1$s, %1$s, %1$s]}".formatted(row)))
                .containsExactly(new FieldError("lines", "Tilføj højst 3 rækker."));
        assertThat(faults(PROPOSALS, "{}", "{'lines': []}"))
                .containsExactly(new FieldError("lines", "Tilføj mindst 1."));
        assertThat(faults(PROPOSALS, "{}", "{'lines': 'Ro'}"))
                .containsExactly(new FieldError("lines", "Skal være en liste."));
    }

    @Test
    void aFixedListKeepsWhatIsKnownOfItsRowsWhateverWasSentAboutIt() {
        String known = "{'lines': [{'lineId': 'a', 'goal': 'Nøgle'}, {'lineId': 'b', 'goal': 'Ro', 'note': 'gammel'}]}";

        ObjectNode kept = validate(
                APPROVALS,
                known,
                "{'lines': [{'lineId': 'b', 'goal': 'Andet', 'answer': 'yes', 'note': 'Ja tak'}, {'answer': 'no'}]}");

        assertThat(kept)
                .isEqualTo(json("{'lines': [{'lineId': 'a', 'goal': 'Nøgle', 'answer': 'yes', 'note': 'Ja tak'},"
                        + " {'lineId': 'b', 'goal': 'Ro', 'answer': 'no'}]}"));
    }

    @Test
    void aCprNumberInARowIsCheckedLikeTheCitizensOwn() {
        String form = """
                {"components": [{"type": "dynamiclist", "path": "holders", "components": [
                  {"type": "textfield", "key": "cpr", "properties": {"cpr": "true"}}]}]}
                """;

        assertThat(validate(form, "{}", "{'holders': [{'cpr': '610180-0011'}, {'cpr': ''}]}"))
                .isNotNull();
        assertThat(faults(form, "{}", "{'holders': [{'cpr': '310299-1234'}, {'cpr': '010180-0011'}, {'cpr': '12'}]}"))
                .containsExactly(
                        new FieldError("holders[0].cpr", "Datoen i CPR-nummeret findes ikke."),
                        new FieldError("holders[1].cpr", "Brug et erstatningsnummer i demoen."),
                        new FieldError("holders[2].cpr", "Skriv CPR-nummeret med 10 cifre: DDMMÅÅ-XXXX."));
    }

    @Test
    void everyRowOfAFixedListIsAskedAndNoneCanBeAdded() {
        String known = "{'lines': [{'lineId': 'a', 'goal': 'Nøgle'}, {'lineId': 'b', 'goal': 'Ro'}]}";

        assertThat(faults(APPROVALS, known, "{'lines': [{'answer': 'yes'}]}"))
                .containsExactly(new FieldError("lines[1].answer", "Feltet skal udfyldes."));
        assertThat(faults(APPROVALS, known, "{'lines': [{'answer': 'yes'}, {'answer': 'yes'}, {'answer': 'yes'}]}"))
                .containsExactly(new FieldError("lines", "Der er flere rækker, end der spørges om."));
    }

    @Test
    void nothingInAListReachesTheEngine() {
        assertThat(validator.engineVariables(
                        form(PROPOSALS), json("{'lines': [{'goal': 'Slog sin søster', 'goalType': 'develop'}]}")))
                .isEmpty();
    }

    @Test
    void theChoicesOfFieldsInRowsAreAskedFor() {
        assertThat(form(PROPOSALS).valuesKeys()).containsExactly("codes_goal_type");
    }

    @Test
    void aCitizensOwnAnswerSaysThatItIsTheirsAndOnlyStaffAreAskedForIt() {
        String form = """
                {"components": [{"type": "textarea", "key": "own"},
                  {"type": "select", "key": "source", "values": [{"value": "relative"}], "validate": {"required": true},
                   "conditional": {"hide": "=actor = \\"citizen\\""}}]}
                """;
        var byCitizen = new FormInputs(Map.of(), json("{}"), Actor.CITIZEN, new Speaker("citizen", Optional.empty()));

        assertThat(validator.validate(form(form), byCitizen, json("{'own': 'Ro', 'source': 'relative'}")))
                .isEqualTo(json("{'own': 'Ro', 'source': 'citizen'}"));
        assertThat(faults(form, "{}", "{'own': 'Ro'}"))
                .containsExactly(new FieldError("source", "Feltet skal udfyldes."));
    }

    @Test
    void whichOfThoseWhoActForTheCitizenAnswersIsKeptWhateverTheySend() {
        String form = """
                {"components": [{"type": "textarea", "key": "own"},
                  {"type": "textfield", "key": "answeredBy", "conditional": {"hide": "=actor = \\"citizen\\""}}]}
                """;
        UUID mother = UUID.randomUUID();
        var byMother =
                new FormInputs(Map.of(), json("{}"), Actor.CITIZEN, new Speaker("relative", Optional.of(mother)));

        assertThat(validator.validate(form(form), byMother, json("{'own': 'Ro', 'answeredBy': 'father'}")))
                .isEqualTo(json("{'own': 'Ro', 'source': 'relative', 'answeredBy': '" + mother + "'}"));
    }

    private List<FieldError> faults(String form, String known, String answers) {
        var invalid = catchThrowableOfType(InvalidInputException.class, () -> validate(form, known, answers));
        return invalid == null ? List.of() : invalid.errors();
    }

    private ObjectNode validate(String form, String known, String answers) {
        var goalTypes = List.of(new Option("Udvikle", "develop"), new Option("Fastholde", "maintain"));
        var inputs = new FormInputs(Map.of("codes_goal_type", goalTypes), json(known), Actor.STAFF, null);
        return validator.validate(form(form), inputs, json(answers));
    }

    private static FormDefinition form(String schema) {
        return FormDefinition.of(JSON.readTree(schema));
    }

    private static ObjectNode json(String singleQuoted) {
        return JSON.readValue(singleQuoted.replace('\'', '"'), ObjectNode.class);
    }
}
