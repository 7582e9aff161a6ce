package dk.samspil.portal.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Checks one answer against its field; the message is Danish and never repeats the answer.
 *
 * @param field what was asked
 * @param lists the choices that come from the form's context
 * @param known what the field's row of a list holds already
 * @param today the day the answer is given, in Denmark
 */
record FieldCheck(FormField field, Map<String, List<Option>> lists, JsonNode known, LocalDate today) {

    static final String REQUIRED = "Feltet skal udfyldes.";
    private static final String NOT_AN_OPTION = "Vælg en af mulighederne.";

    /** What is wrong with the answer, if anything. */
    Optional<String> fault(JsonNode answer) {
        if (!PlainText.throughout(answer)) {
            return Optional.of(PlainText.FAULT);
        }
        if (isEmpty(answer)) {
            return field.isRequired() ? Optional.of(REQUIRED) : Optional.empty();
        }
        return switch (field.type()) {
            case "textfield", "textarea" -> TextCheck.fault(field, answer);
            case "number" -> NumberCheck.fault(field, answer);
            case "datetime" -> DateTimeCheck.fault(field, answer, today);
            case "checkbox" -> faultUnless(answer.isBoolean(), "Svar ja eller nej.");
            case "radio", "select" ->
                faultUnless(answer.isString() && offered().contains(answer.asString()), NOT_AN_OPTION);
            case "checklist", "taglist" -> faultUnless(answer.isArray() && areOffered(answer), NOT_AN_OPTION);
            default -> throw new IllegalStateException("No check for a field of type " + field.type());
        };
    }

    // A box that must be ticked is not answered by leaving it alone; form-js says so, too.
    private boolean isEmpty(JsonNode answer) {
        return answer.isMissingNode()
                || answer.isNull()
                || answer.isString() && answer.asString().isBlank()
                || answer.isArray() && answer.isEmpty()
                || field.isRequired() && answer.isBoolean() && !answer.asBoolean();
    }

    private boolean areOffered(JsonNode answers) {
        Set<String> offered = offered();
        return answers.valueStream().allMatch(answer -> answer.isString() && offered.contains(answer.asString()));
    }

    private Set<String> offered() {
        Stream<String> fromContext = field.valuesKey().stream()
                .flatMap(key -> lists.getOrDefault(key, List.of()).stream())
                .map(Option::value);
        Stream<String> fromRow = field.choicesInRow().stream()
                .flatMap(name -> known.path(name).valueStream())
                .map(choice -> choice.path("value").asString(""));
        return Stream.of(field.ownValues(), fromContext, fromRow)
                .flatMap(choices -> choices)
                .collect(Collectors.toSet());
    }

    static Optional<String> faultUnless(boolean ok, String message) {
        return ok ? Optional.empty() : Optional.of(message);
    }
}
