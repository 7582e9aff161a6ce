package dk.samspil.processes.sharedplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.EvaluateDecisionResponse;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DMN-5, row by row: domain.md section 8. */
@ZeebeProcessTest
class CoordinatorSuggestionTest {

    private ZeebeClient client;

    @BeforeEach
    void deploy() {
        Models.deploy(client, "plan-coordinator");
    }

    record Row(String id, String department, Map<String, Object> facts) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("trusted", "health", Map.of("trustedDepartment", "health")),
                new Row("transition", "youth", Map.of("inTransition", true)),
                new Row("child-law", "children-family", Map.of("age", 17, "laws", List.of("barnets-lov"))),
                new Row("high-support", "adult-social", Map.of("age", 18, "supportLevel", "complete")),
                new Row("job-first", "employment", Map.of("mainLaw", "employment")),
                new Row("discharged", "health", Map.of("recentDischarge", true)),
                new Row("holder", "reception", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowSuggestsFirstAndTheHolderIsAlwaysLast(Row row) {
        var answer = ask(row.facts());

        assertThat(answer.rows("coordinator-suggestion").getFirst()).isEqualTo(row.id());
        assertThat(answer.rows("coordinator-suggestion").getLast()).isEqualTo("holder");
        assertThat(suggestions(answer).getFirst()).isEqualTo(row.department());
    }

    @Test
    void whomTheCitizenTrustsGoesBeforeEverythingElse() {
        var all = new HashMap<String, Object>();
        rows().forEach(row -> all.putAll(row.facts()));
        all.put("age", 17);

        assertThat(suggestions(ask(all)))
                .containsExactly("health", "youth", "children-family", "employment", "health", "reception");
    }

    @Test
    void theRowsOfTheTestAreTheTables() {
        assertThat(rows().map(Row::id))
                .containsExactlyElementsOf(Decisions.rowsOf(Models.dmn("plan-coordinator", "coordinator-suggestion")));
    }

    @Test
    void aYoungAdultIsNoChildAndAnAdultsNeedIsNoChilds() {
        assertThat(suggestions(ask(Map.of("age", 18, "laws", List.of("barnets-lov")))))
                .containsExactly("reception");
        assertThat(suggestions(ask(Map.of("age", 17, "supportLevel", "severe"))))
                .containsExactly("reception");
    }

    private Decisions.Answer ask(Map<String, Object> facts) {
        var all = new HashMap<String, Object>();
        for (var name : List.of("trustedDepartment", "inTransition", "mainLaw", "supportLevel", "recentDischarge")) {
            all.put(name, null);
        }
        all.putAll(Map.of("age", 38, "laws", List.of("serviceloven"), "department", "reception"));
        all.putAll(facts);
        return new Decisions(client).decide("coordinator-suggestion", all);
    }

    private static List<String> suggestions(Decisions.Answer answer) {
        EvaluateDecisionResponse response = answer.response();
        return Stream.of(response.getDecisionOutput()
                        .replaceAll("[\\[\\]\"]", "")
                        .split(","))
                .toList();
    }
}
