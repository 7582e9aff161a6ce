package dk.samspil.processes.transition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Json;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** DMN-9, row by row: domain.md section 8. */
@ZeebeProcessTest
class ReadinessTableTest {

    private static final List<String> THEMES = List.of(
            "support",
            "education",
            "income",
            "housing",
            "network",
            "health",
            "guardianship",
            "consent",
            "adviser",
            "involvement");

    private ZeebeClient client;

    record Row(String id, String theme, String status, int months, int weeks, String colour) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("in-place", "housing", "done", 1, 1, "green"),
                new Row("under-way", "housing", "underway", 1, 1, "yellow"),
                new Row("support-missing", "support", "none", 6, 26, "red"),
                new Row("education-missing", "education", "none", 3, 13, "red"),
                new Row("income-missing", "income", "none", 2, 9, "red"),
                new Row("housing-missing", "housing", "none", 2, 9, "red"),
                new Row("network-unknown", "network", "none", 6, 26, "red"),
                new Row("health-unclear", "health", "none", 2, 6, "red"),
                new Row("guardianship-missing", "guardianship", "none", 9, 39, "red"),
                new Row("consent-missing", "consent", "none", 1, 2, "red"),
                new Row("adviser-missing", "adviser", "none", 9, 39, "red"),
                new Row("youth-not-met", "involvement", "none", 6, 26, "red"),
                new Row("readiness-default", "consent", "none", 6, 26, "yellow"));
    }

    @BeforeEach
    void deploy() {
        Models.deploy(client, "readiness");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowGivesAThemeItsColour(Row row) {
        var answer = decide(row.theme, row.status, row.months, row.weeks);

        assertThat(answer.rows("readiness")).containsExactly(row.id);
        assertThat(colour(answer)).isEqualTo(row.colour);
    }

    @Test
    void everyRowHasAnExample() {
        assertThat(rows().map(Row::id))
                .containsExactlyElementsOf(Decisions.rowsOf(Models.dmn("readiness", "readiness")));
    }

    @ParameterizedTest
    @CsvSource({
        "support, 7, 31",
        "education, 4, 18",
        "income, 3, 13",
        "housing, 3, 13",
        "health, 2, 7",
        "guardianship, 10, 44",
        "consent, 1, 3",
        "adviser, 10, 44"
    })
    void thereIsTimeUntilThereIsNone(String theme, int months, int weeks) {
        assertThat(colour(decide(theme, "none", months, weeks))).isEqualTo("yellow");
    }

    @Test
    void whatIsNotNeededIsReadyWheneverItIs() {
        assertThat(THEMES)
                .allSatisfy(theme ->
                        assertThat(colour(decide(theme, "not-needed", 0, 0))).isEqualTo("green"));
    }

    @Test
    void onTheDayNothingThatIsMissingIsAnythingButRed() {
        assertThat(THEMES)
                .allSatisfy(
                        theme -> assertThat(colour(decide(theme, "none", 0, 0))).isEqualTo("red"));
    }

    private Decisions.Answer decide(String theme, String status, int months, int weeks) {
        return new Decisions(client)
                .decide(
                        "readiness",
                        Map.of(
                                "fact",
                                Map.of("theme", theme, "status", status, "monthsLeft", months, "weeksLeft", weeks)));
    }

    private static String colour(Decisions.Answer answer) {
        return Json.tree(answer.response().getDecisionOutput()).asText();
    }
}
