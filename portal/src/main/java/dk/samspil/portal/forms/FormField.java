package dk.samspil.portal.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One input of a form.
 *
 * @param key the name of its value in the answer
 * @param type form-js component type
 * @param definition the component as the schema has it
 * @param hiddenWhen FEEL conditions of its own and of the groups around it; one that holds hides it
 * @param rowFields the inputs of each row of a list; empty for a single input
 */
record FormField(String key, String type, JsonNode definition, List<String> hiddenWhen, List<FormField> rowFields) {

    static final String LIST = "dynamiclist";

    private static final int MOST_ROWS = 50;
    private static final String OF_ROW = "=this.";

    /** The kinds that hold codes, numbers, dates and booleans, and so may reach the engine (design rule 3). */
    private static final Set<String> NEVER_FREE_TEXT =
            Set.of("select", "radio", "checkbox", "checklist", "number", "datetime");

    /** Marked by the form and of a kind that cannot hold free text: the mark alone is not enough. */
    boolean reachesEngine() {
        JsonNode mark = definition.path("properties").path("engine");
        return "true".equals(mark.asString("")) && NEVER_FREE_TEXT.contains(type);
    }

    JsonNode rule(String name) {
        return definition.path("validate").path(name);
    }

    boolean isRequired() {
        return rule("required").asBoolean(false);
    }

    boolean isReadOnly() {
        return definition.path("disabled").asBoolean(false)
                || definition.path("readonly").asBoolean(false);
    }

    /** The name of the list in the form's context that the choices come from. */
    Optional<String> valuesKey() {
        return definition.path("valuesKey").asStringOpt().filter(key -> !key.isBlank());
    }

    /** The name of the view in the form's context that tells what is known already. */
    Optional<String> prefill() {
        return property("prefill");
    }

    /** A CPR number: custom property {@code cpr}. */
    boolean isCpr() {
        return property("cpr").isPresent();
    }

    boolean isList() {
        return LIST.equals(type);
    }

    /** A list whose rows are those that are known already: none is added, none taken away. */
    boolean hasFixedRows() {
        return isList() && !definition.path("allowAddRemove").asBoolean(true);
    }

    /** How many rows a list takes: custom property {@code maxRows}, else 50. */
    int mostRows() {
        return property("maxRows").map(Integer::valueOf).orElse(MOST_ROWS);
    }

    /** How many rows a list asks for: custom property {@code minRows}, else none. */
    int fewestRows() {
        return property("minRows").map(Integer::valueOf).orElse(0);
    }

    /** A number in each row of a list that the rows together make {@link #sum} of: custom property {@code sumOf}. */
    Optional<String> sumOf() {
        return property("sumOf");
    }

    /** What the rows make together, custom property {@code sum}. */
    BigDecimal sum() {
        return property("sum").map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private Optional<String> property(String name) {
        return definition.path("properties").path(name).asStringOpt().filter(value -> !value.isBlank());
    }

    /** In a row of a list, what of the row holds the choices: {@code valuesExpression}, as {@code =this.name}. */
    Optional<String> choicesInRow() {
        return definition
                .path("valuesExpression")
                .asStringOpt()
                .filter(expression -> expression.startsWith(OF_ROW))
                .map(expression -> expression.substring(OF_ROW.length()));
    }

    /** The choices that the form itself lists. */
    Stream<String> ownValues() {
        return definition
                .path("values")
                .valueStream()
                .map(choice -> choice.path("value").asString(""));
    }
}
