package dk.samspil.processes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** All decision tables of the repository. */
final class DecisionTables {

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final List<DmnModelInstance> FILES = Models.dmn().stream()
            .map(file -> Dmn.readModelFromFile(file.toFile()))
            .toList();

    private DecisionTables() {}

    static <T extends DmnElement> List<T> all(Class<T> type) {
        return FILES.stream()
                .flatMap(file -> file.getModelElementsByType(type).stream())
                .toList();
    }

    static List<String> decisionIds() {
        return all(Decision.class).stream().map(Decision::getId).toList();
    }

    /** Every expression that decides: of inputs and of rows. */
    static List<String> expressions() {
        return FILES.stream()
                .flatMap(file -> file.getModelElementsByType(Text.class).stream())
                .map(Text::getTextContent)
                .toList();
    }

    /** The strings that rows test for in the columns of one variable. */
    static List<String> tested(String variable) {
        return all(DecisionTable.class).stream()
                .flatMap(table -> table.getRules().stream()
                        .flatMap(rule -> columns(List.copyOf(table.getInputs()), variable)
                                .map(column -> List.copyOf(rule.getInputEntries())
                                        .get(column)
                                        .getTextContent())))
                .flatMap(DecisionTables::strings)
                .toList();
    }

    /** The strings that rows answer in the columns of one output. */
    static List<String> answered(String output) {
        return all(DecisionTable.class).stream()
                .flatMap(table -> table.getOutputs().stream()
                        .filter(column -> column.getName().equals(output))
                        .map(column -> List.copyOf(table.getOutputs()).indexOf(column))
                        .flatMap(column -> table.getRules().stream().map(rule -> answer(rule, column))))
                .flatMap(DecisionTables::strings)
                .toList();
    }

    private static Stream<Integer> columns(List<Input> inputs, String variable) {
        return inputs.stream()
                .filter(input ->
                        input.getInputExpression().getText().getTextContent().equals(variable))
                .map(inputs::indexOf);
    }

    private static String answer(Rule rule, int column) {
        return List.copyOf(rule.getOutputEntries()).get(column).getTextContent();
    }

    private static Stream<String> strings(String expression) {
        return STRING.matcher(expression).results().map(string -> string.group(1));
    }
}
