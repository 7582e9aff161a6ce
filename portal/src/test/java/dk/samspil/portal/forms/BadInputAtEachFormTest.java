package dk.samspil.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.cpr.CprNumbers;
import dk.samspil.portal.problem.FieldError;
import dk.samspil.portal.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every field of every form: whatever is wrong with it is told at that field and nowhere else. */
class BadInputAtEachFormTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FORMS = Path.of("..", "forms");
    private static final int LAST_ROW = GoodAnswer.ROWS - 1;

    private final FormValidator validator = new FormValidator(
            new FormConditions(),
            new CprCheck(CprNumbers.REPLACEMENT_ONLY, Clock.systemUTC()),
            JSON,
            Clock.systemUTC());

    static Stream<Path> forms() throws IOException {
        return Files.walk(FORMS)
                .filter(file -> file.toString().endsWith(".form"))
                .map(FORMS::relativize)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void badInputIsToldAtItsFieldAlone(Path file) {
        FormDefinition form = form(file);

        assertThat(form.fields()).isNotEmpty();
        for (FormField field : form.fields()) {
            if (field.isList()) {
                checkRows(form, field);
            } else if (!field.isReadOnly()) {
                checkField(form, field);
            }
        }
    }

    private void checkField(FormDefinition form, FormField field) {
        GoodAnswer good = GoodAnswer.showing(form, field, null);
        accept(form, good);
        for (BadInput bad : BadInput.of(field)) {
            ObjectNode answers = good.content().deepCopy();
            bad.putInto(answers, field.key());
            assertThat(faults(form, good, answers))
                    .as("%s: %s", field.key(), bad.message())
                    .containsExactly(new FieldError(field.key(), bad.message()));
        }
    }

    private void checkRows(FormDefinition form, FormField list) {
        for (FormField field : list.rowFields()) {
            if (!field.isReadOnly()) {
                checkInRow(form, list, field);
            }
        }
        GoodAnswer good = GoodAnswer.showing(form, list, null);
        for (BadInput bad : BadInput.ofRows(list)) {
            ObjectNode answers = good.content().deepCopy();
            answers.set(list.key(), bad.answer());
            assertThat(faults(form, good, answers)).contains(new FieldError(list.key(), bad.message()));
        }
    }

    private void checkInRow(FormDefinition form, FormField list, FormField field) {
        GoodAnswer good = GoodAnswer.showing(form, field, list);
        accept(form, good);
        for (BadInput bad : BadInput.of(field)) {
            ObjectNode answers = good.content().deepCopy();
            bad.putInto((ObjectNode) answers.path(list.key()).get(LAST_ROW), field.key());
            boolean isSummedUp = list.sumOf().filter(field.key()::equals).isPresent();
            assertThat(faults(form, good, answers))
                    .as("%s of %s: %s", field.key(), list.key(), bad.message())
                    // A number that is wrong makes their sum wrong too.
                    .filteredOn(fault -> !(isSummedUp && fault.field().equals(list.key())))
                    .containsExactly(
                            new FieldError("%s[%d].%s".formatted(list.key(), LAST_ROW, field.key()), bad.message()));
        }
    }

    private void accept(FormDefinition form, GoodAnswer good) {
        assertThat(faults(form, good, good.content())).isEmpty();
    }

    private List<FieldError> faults(FormDefinition form, GoodAnswer good, ObjectNode answers) {
        var invalid = catchThrowableOfType(
                InvalidInputException.class, () -> validator.validate(form, good.inputs(), answers));
        return invalid == null ? List.of() : invalid.errors();
    }

    private static FormDefinition form(Path file) {
        return FormDefinition.of(JSON.readTree(FORMS.resolve(file).toFile()));
    }
}
