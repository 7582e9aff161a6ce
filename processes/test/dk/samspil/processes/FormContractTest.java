package dk.samspil.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every form keeps to, above all that nothing a person writes reaches the engine (rule 3 of the design). */
class FormContractTest {

    private static final Set<String> CHOSEN_NOT_WRITTEN =
            Set.of("select", "radio", "checkbox", "checklist", "number", "datetime");

    @Test
    void nothingThatAPersonWritesReachesTheEngine() {
        assertThat(Forms.all())
                .flatExtracting(Forms.Form::engineFields)
                .isNotEmpty()
                .extracting(field -> field.path("type").asText())
                .isSubsetOf(CHOSEN_NOT_WRITTEN);
    }

    @Test
    void everyFormIsNamedLikeItsFileAndMadeForTheEngineThatRuns() {
        assertThat(Forms.all()).isNotEmpty().allSatisfy(form -> {
            assertThat(form.file()).hasFileName(form.id() + ".form");
            assertThat(form.schema().path("executionPlatformVersion").asText()).startsWith("8.6");
        });
    }

    @Test
    void everyFieldHasALabelAndAKeyOfItsOwn() {
        assertThat(Forms.all())
                .allSatisfy(form -> assertThat(form.fields())
                        .as(form.id())
                        .isNotEmpty()
                        .allSatisfy(field ->
                                assertThat(field.path("label").asText()).isNotBlank())
                        .extracting(field -> field.path("key").asText())
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyChoiceHasItsOptions() {
        assertThat(Forms.all())
                .flatExtracting(Forms.Form::fields)
                .filteredOn(field -> Set.of("select", "radio", "checklist")
                        .contains(field.path("type").asText()))
                .allSatisfy(FormContractTest::hasOptions);
    }

    @Test
    void aConditionInARowCallsTheRowsOwnFieldsThis() {
        assertThat(Forms.all())
                .flatExtracting(Forms.Form::lists)
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.findValuesAsText("hide"))
                        .allSatisfy(condition -> assertThat(list.findValuesAsText("key"))
                                .as("the browser knows them by no other name")
                                .allSatisfy(key ->
                                        assertThat(condition).doesNotContainPattern("(?<![.\\w])" + key + "\\b"))));
    }

    @Test
    void everythingThatAFormShowsOfTheCaseHasItsView() {
        var migrations = Models.under("infra/database/src/main/resources", ".sql").stream()
                .map(Models::read)
                .collect(Collectors.joining("\n"));

        assertThat(Forms.all())
                .flatExtracting(Forms.Form::views)
                .isNotEmpty()
                .allSatisfy(view -> assertThat(migrations).contains("view " + view + " as"));
    }

    private static void hasOptions(JsonNode field) {
        assertThat(Stream.of("values", "valuesKey", "valuesExpression").filter(field::has))
                .as("options of %s: written in the form, given by the portal, or by the field's row", field.path("key"))
                .hasSize(1);
    }
}
