package dk.samspil.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.instance.ConditionExpression;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a condition in a process may ask. */
class ConditionContractTest {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("\\b(?![01]\\b)\\d+\\b");
    private static final Pattern BENEFIT = Pattern.compile("(?iu)fors(oe|ø)rgelse|ydelse|benefit|income");

    @Test
    void aLimitIsReferenceDataAndNoNumberInAModel() {
        assertThat(conditions())
                .as("numbers belong in casework.limit_rule, where a municipality can change them")
                .noneMatch(condition ->
                        NUMBER.matcher(TEXT.matcher(condition).replaceAll("")).find());
    }

    @Test
    void noWayDependsOnWhatTheCitizenLivesOn() {
        assertThat(conditions())
                .as("support follows need, never the benefit somebody is on (R13)")
                .noneMatch(condition -> BENEFIT.matcher(condition).find());
    }

    private static List<String> conditions() {
        List<String> conditions = ProcessModels.all(ConditionExpression.class).stream()
                .map(condition -> condition.getTextContent().strip())
                .toList();
        assertThat(conditions).isNotEmpty();
        return conditions;
    }
}
