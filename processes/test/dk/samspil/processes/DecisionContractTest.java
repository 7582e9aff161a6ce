package dk.samspil.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every decision table names exists elsewhere in the platform, and no table asks for what it may not. */
class DecisionContractTest {

    private static final Pattern BENEFIT = Pattern.compile("(?iu)fors(oe|ø)rgelse|ydelse|benefit");

    @Test
    void noTableAsksWhatTheCitizenLivesOn() {
        assertThat(DecisionTables.expressions())
                .as("support follows need, never the benefit somebody is on (R13)")
                .isNotEmpty()
                .noneMatch(text -> BENEFIT.matcher(text).find());
    }

    @Test
    void everyDepartmentThatATableNamesIsInTheRealm() {
        var departments = Stream.of("desk", "firstDesk", "lead", "department", "budget")
                .flatMap(output -> DecisionTables.answered(output).stream())
                .collect(Collectors.toSet());

        assertThat(departments).isNotEmpty().isSubsetOf(Realm.read().departments());
    }

    @ParameterizedTest
    @CsvSource({"source, source", "signs, sign", "needs, need"})
    void everyCodeThatATableTestsForIsInItsCodeList(String variable, String codeList) {
        var referenceData = referenceData();

        assertThat(DecisionTables.tested(variable))
                .isNotEmpty()
                .allSatisfy(
                        code -> assertThat(referenceData).containsPattern("\\('" + codeList + "', *'" + code + "'"));
    }

    @Test
    void everyUrgencyAndDeadlineThatATableAnswersIsReferenceData() {
        var referenceData = referenceData();

        assertThat(DecisionTables.answered("urgency"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(referenceData).containsPattern("\\('urgency', *'" + code + "'"));
        assertThat(DecisionTables.answered("deadlineCodes"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(referenceData).contains("('" + code + "',"));
    }

    @Test
    void everyAgeGroupReformAndReasonThatATableKnowsIsReferenceData() {
        assertThat(Stream.of("ageGroups", "reforms").flatMap(input -> DecisionTables.tested(input).stream()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(referenceData()).contains("('" + code + "',"));
        assertThat(DecisionTables.answered("deskReason"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(referenceData()).containsPattern("\\('desk-reason', *'" + code + "'"));
    }

    @Test
    void everyRowSaysInDanishWhereItComesFrom() {
        assertThat(DecisionTables.all(Rule.class))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getDescription().getTextContent())
                        .as("basis of row %s: a source, an assumption or a choice", row.getId())
                        .containsPattern("\\[(S\\d+|K|D)"));
    }

    @Test
    void everyDecisionHasADanishName() {
        assertThat(DecisionTables.all(Decision.class))
                .allSatisfy(decision -> assertThat(decision.getName())
                        .isNotBlank()
                        .isNotEqualToIgnoringCase(decision.getId().replace('-', ' ')));
    }

    private static String referenceData() {
        var migrations = Models.under("infra/database/src/main/resources", ".sql");
        assertThat(migrations).as("migrations with the reference data").isNotEmpty();
        return migrations.stream().map(Models::read).collect(Collectors.joining("\n"));
    }
}
