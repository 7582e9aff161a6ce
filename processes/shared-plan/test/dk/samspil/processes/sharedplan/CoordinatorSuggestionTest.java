package dk.samspil.processes.sharedplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
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

        assertThat(answer.rows("coordinator-candidates").getFirst()).isEqualTo(row.id());
        assertThat(answer.rows("coordinator-candidates").getLast()).isEqualTo("holder");
        assertThat(suggestion(answer)).isEqualTo(row.department());
    }

    @Test
    void whomTheCitizenTrustsGoesBeforeEverythingElse() {
        var all = new HashMap<String, Object>();
        rows().forEach(row -> all.putAll(row.facts()));
        all.put("age", 17);

        assertThat(suggestion(ask(all))).isEqualTo("health");
        assertThat(ask(all).rows("coordinator-candidates"))
                .containsExactly("trusted", "transition", "child-law", "job-first", "discharged", "holder");
    }

    @Test
    void theRowsOfTheTestAreTheTables() {
        assertThat(Stream.concat(Stream.of("free-and-able", "able-though-busy", "nobody-able"), rows().map(Row::id)))
                .containsExactlyElementsOf(Decisions.rowsOf(Models.dmn("plan-coordinator", "coordinator-suggestion")));
    }

    @Test
    void aYoungAdultIsNoChildAndAnAdultsNeedIsNoChilds() {
        assertThat(suggestion(ask(Map.of("age", 18, "laws", List.of("barnets-lov")))))
                .isEqualTo("reception");
        assertThat(suggestion(ask(Map.of("age", 17, "supportLevel", "severe")))).isEqualTo("reception");
    }

    @Test
    void aDepartmentWithoutRoomOrWithAConflictOfInterestIsPassedOver() {
        Map<String, Object> job = Map.of("mainLaw", "employment", "recentDischarge", true);

        assertThat(suggestion(ask(with(job, "busyDepartments", "employment")))).isEqualTo("health");
        assertThat(suggestion(ask(with(job, "conflictedDepartments", "employment", "health"))))
                .isEqualTo("reception");
    }

    @Test
    void whenAllAreBusyTheFirstHasItAndWhenAllHaveAConflictLeadershipFindsOne() {
        var busy = ask(with(Map.of("mainLaw", "employment"), "busyDepartments", "employment", "reception"));
        assertThat(busy.rows("coordinator-suggestion")).containsExactly("able-though-busy");
        assertThat(suggestion(busy)).isEqualTo("employment");

        var conflict = ask(with(Map.of(), "conflictedDepartments", "reception"));
        assertThat(conflict.rows("coordinator-suggestion")).containsExactly("nobody-able");
        assertThat(suggestion(conflict)).isEqualTo("leadership");
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, String... departments) {
        var all = new HashMap<>(facts);
        all.put(name, List.of(departments));
        return all;
    }

    private Decisions.Answer ask(Map<String, Object> facts) {
        var all = new HashMap<String, Object>();
        for (var name : List.of("trustedDepartment", "inTransition", "mainLaw", "supportLevel", "recentDischarge")) {
            all.put(name, null);
        }
        all.putAll(Map.of("busyDepartments", List.of(), "conflictedDepartments", List.of()));
        all.putAll(Map.of("age", 38, "laws", List.of("serviceloven"), "department", "reception"));
        all.putAll(facts);
        return new Decisions(client).decide("coordinator-suggestion", all);
    }

    private static String suggestion(Decisions.Answer answer) {
        return answer.response().getDecisionOutput().replace("\"", "");
    }
}
