package dk.samspil.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.InclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody answers in a form, the process has a way on from there. */
class AnswerContractTest {

    private static final Pattern ASKED = Pattern.compile("\\b(\\w+) *!?= *\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\\('([a-z0-9-]+)', *'([A-Za-z0-9-]+)',");
    private static final Map<String, Set<String>> CODE_LISTS = codeLists();

    static List<Path> models() {
        return Models.bpmn();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayThatAsksHasAWayForEverythingElse(Path model) {
        var bpmn = Bpmn.readModelFromFile(model.toFile());

        assertThat(bpmn.getModelElementsByType(ExclusiveGateway.class).stream()
                        .filter(gateway -> asks(gateway.getOutgoing()))
                        .filter(gateway -> gateway.getDefault() == null))
                .isEmpty();
        assertThat(bpmn.getModelElementsByType(InclusiveGateway.class).stream()
                        .filter(gateway -> asks(gateway.getOutgoing()))
                        .filter(gateway -> gateway.getDefault() == null))
                .isEmpty();
    }

    /** A way for an answer that no form offers is a way for another answer, misspelt, which then goes somewhere else. */
    @ParameterizedTest
    @MethodSource("models")
    void everyAnswerThatAWayIsForCanBeGiven(Path model) {
        var bpmn = Bpmn.readModelFromFile(model.toFile());
        var offered = offered(bpmn);

        assertThat(bpmn.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .flatMap(flow -> ASKED.matcher(
                                        flow.getConditionExpression().getTextContent())
                                .results()))
                .filteredOn(answer -> offered.containsKey(answer.group(1)))
                .allSatisfy(answer -> assertThat(offered.get(answer.group(1)))
                        .as("what can be answered to %s in %s", answer.group(1), model.getFileName())
                        .contains(answer.group(2)));
    }

    /** Of the tables that a form's choice is handed to as it is: each choice alone meets a row, or the row for the rest. */
    @Test
    void everyChoiceThatATableIsAskedWithMeetsARow() {
        var choices = new LinkedHashMap<String, Set<String>>();
        Models.bpmn().stream()
                .map(file -> offered(Bpmn.readModelFromFile(file.toFile())))
                .forEach(offered ->
                        offered.forEach((key, values) -> choices.merge(key, values, AnswerContractTest::both)));

        assertThat(DecisionTables.all(Input.class).stream()
                        .map(input -> input.getInputExpression().getText().getTextContent())
                        .filter(choices::containsKey)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(input -> assertThat(choices.get(input))
                        .as("choices for %s", input)
                        .isNotEmpty()
                        .containsAll(DecisionTables.tested(input)));
    }

    private static boolean asks(Collection<SequenceFlow> ways) {
        return ways.stream().anyMatch(way -> way.getConditionExpression() != null);
    }

    /** By variable, what the forms of the model's tasks let people choose for it. */
    private static Map<String, Set<String>> offered(BpmnModelInstance bpmn) {
        var forms = bpmn.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> ProcessModels.extensions(task, ZeebeFormDefinition.class).stream())
                .map(ZeebeFormDefinition::getFormId)
                .collect(Collectors.toSet());
        var offered = new LinkedHashMap<String, Set<String>>();
        Forms.all().stream()
                .filter(form -> forms.contains(form.id()))
                .flatMap(form -> form.engineFields().stream())
                .filter(field -> field.has("values") || isList(field))
                .forEach(field -> offered.merge(field.path("key").asText(), choices(field), AnswerContractTest::both));
        return offered;
    }

    private static boolean isList(JsonNode field) {
        return CODE_LISTS.containsKey(listOf(field));
    }

    private static String listOf(JsonNode field) {
        return field.path("valuesKey")
                .asText()
                .replaceFirst("^(codes|casework)_", "")
                .replace('_', '-');
    }

    private static Set<String> choices(JsonNode field) {
        return field.has("values")
                ? StreamSupport.stream(field.path("values").spliterator(), false)
                        .map(choice -> choice.path("value").asText())
                        .collect(Collectors.toSet())
                : CODE_LISTS.get(listOf(field));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Set<String>> codeLists() {
        var lists = new LinkedHashMap<String, Set<String>>();
        Models.under("infra/database/src/main/resources", ".sql").stream()
                .flatMap(migration -> CODE.matcher(Models.read(migration)).results())
                .forEach(code -> lists.computeIfAbsent(code.group(1), list -> new LinkedHashSet<>())
                        .add(code.group(2)));
        return lists;
    }
}
