package dk.samspil.processes.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Json;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DMN-3, row by row: domain.md section 8. */
@ZeebeProcessTest
class AssessmentTypeTest {

    private static final List<String> GROUNDS = List.of(
            "serious-complex",
            "abuse-suspected",
            "shelter-return",
            "partly-unclear",
            "clear-simple",
            "adult-support",
            "work-ability",
            "health-only",
            "transition");

    private ZeebeClient client;

    record Row(String id, Integer age, String ground, String type, String deadlineCode) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("child-serious", 9, "serious-complex", "bl-20", "F-BFU-4M"),
                new Row("child-partly-unclear", 9, "partly-unclear", "bl-19", "F-RSL3-BOERN"),
                new Row("child-clear", 9, "clear-simple", "screening-only", "F-RSL3-BOERN"),
                new Row("adult-support", 40, "adult-support", "vum", "F-RSL3-VOKSEN"),
                new Row("youth-transition", 17, "transition", "vum-pre", "F-RSL3-VOKSEN"),
                new Row("work-ability", 40, "work-ability", "employment", "F-RSL3-BESKAEFT"),
                new Row("health-only", 40, "health-only", "health", "F-RSL3-SUNDHED"),
                new Row("child-otherwise", 9, "work-ability", "bl-19", "F-RSL3-BOERN"),
                new Row("young-transition", 16, "transition", "bl-19", "F-RSL3-BOERN"),
                new Row("pension-work-ability", 70, "work-ability", "vum", "F-RSL3-VOKSEN"),
                new Row("adult-otherwise", 40, "clear-simple", "vum", "F-RSL3-VOKSEN"),
                new Row("otherwise", null, "adult-support", "vum", "F-RSL3-VOKSEN"));
    }

    @BeforeEach
    void deploy() {
        Models.deploy(client, "assessment");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhichAssessmentAndWhichDeadline(Row row) {
        var answer = decide(row.age, List.of(row.ground));

        assertThat(answer.rows("assessment-type")).containsExactly(row.id);
        assertThat(types(answer)).containsExactly(row.type);
        assertThat(answer.response().getDecisionOutput()).contains('"' + row.deadlineCode + '"');
    }

    @Test
    void everyRowHasAnExample() {
        assertThat(rows().map(Row::id))
                .containsExactlyElementsOf(Decisions.rowsOf(Models.dmn("assessment", "assessment-type")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serious-complex", "abuse-suspected", "shelter-return"})
    void whatIsSeriousForAChildIsAlwaysAChildAssessment(String ground) {
        assertThat(IntStream.range(0, 18))
                .allSatisfy(
                        age -> assertThat(types(decide(age, List.of(ground)))).containsExactly("bl-20"));
    }

    @ParameterizedTest
    @CsvSource({
        "17, serious-complex, bl-20",
        "18, serious-complex, vum",
        "16, transition, bl-19",
        "17, transition, vum-pre",
        "18, transition, vum",
        "17, work-ability, bl-19",
        "18, work-ability, employment",
        "66, work-ability, employment",
        "67, work-ability, vum"
    })
    void anAgeLimitIsExact(int age, String ground, String type) {
        assertThat(types(decide(age, List.of(ground)))).containsExactly(type);
    }

    @Test
    void severalGroundsAtOnceHaveTheRowsOfEach() {
        var answer = decide(9, List.of("serious-complex", "abuse-suspected", "partly-unclear"));

        assertThat(answer.rows("assessment-type")).containsExactly("child-serious", "child-partly-unclear");
        assertThat(types(answer)).containsExactly("bl-20", "bl-19");
    }

    /** No ground hides another one, whatever they are. */
    @ParameterizedTest
    @ValueSource(ints = {9, 17, 40, 70})
    void togetherTheyLeadToWhatEachLeadsTo(int age) {
        for (String one : GROUNDS) {
            for (String other : GROUNDS) {
                assertThat(rows(age, List.of(one, other)))
                        .as("%s and %s", one, other)
                        .containsExactlyInAnyOrderElementsOf(Stream.of(one, other)
                                .flatMap(ground -> rows(age, List.of(ground)).stream())
                                .collect(Collectors.toSet()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aJourneyThatKnowsItsOneGroundWithoutAListIsAnsweredAlike(Row row) {
        assertThat(rows(row.age, row.ground)).containsExactly(row.id);
    }

    @Test
    void nobodyIsWithoutAnAssessment() {
        var grounds = Stream.concat(GROUNDS.stream(), Stream.of("something-new", (String) null))
                .toList();

        for (Integer age : new Integer[] {null, 0, 16, 17, 18, 66, 67, 100}) {
            assertThat(grounds)
                    .as("age %s", age)
                    .allSatisfy(ground ->
                            assertThat(types(decide(age, ground))).as(ground).isNotEmpty());
        }
    }

    private List<String> rows(Integer age, Object severity) {
        return decide(age, severity).rows("assessment-type");
    }

    /** @param severity a list of grounds, or the one that older journeys have */
    private Decisions.Answer decide(Integer age, Object severity) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("age", age);
        variables.put("severity", severity);
        return new Decisions(client).decide("assessment-type", variables);
    }

    private static List<String> types(Decisions.Answer answer) {
        var found = Json.tree(answer.response().getDecisionOutput());
        return StreamSupport.stream(found.spliterator(), false)
                .map(type -> type.path("type").asText())
                .toList();
    }
}
