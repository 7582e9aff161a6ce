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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DMN-8, row by row: domain.md section 8. */
@ZeebeProcessTest
class TransitionTracksTest {

    private ZeebeClient client;

    record Row(String id, boolean disability, boolean placed, boolean psychiatry, boolean school, String track) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("disability", true, false, false, false, "handicap-122"),
                new Row("placed", false, true, false, false, "youth-support"),
                new Row("in-psychiatry", false, false, true, false, "psychiatry"),
                new Row("special-education", false, false, false, true, "education"),
                new Row("tracks-default", false, false, false, false, "youth-plan"));
    }

    @BeforeEach
    void deploy() {
        Models.deploy(client, "child-to-adult-transition");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachFactHasItsTrack(Row row) {
        var answer = decide(row.disability, row.placed, row.psychiatry, row.school);

        assertThat(answer.rows("transition-tracks")).containsExactly(row.id);
        assertThat(tracks(answer)).containsExactly(row.track);
    }

    @Test
    void everyRowHasAnExample() {
        assertThat(rows().map(Row::id))
                .containsExactlyElementsOf(
                        Decisions.rowsOf(Models.dmn("child-to-adult-transition", "transition-tracks")));
    }

    @Test
    void severalFactsAreSeveralTracksOfOneJourney() {
        assertThat(tracks(decide(true, true, true, true)))
                .containsExactly("handicap-122", "youth-support", "psychiatry", "education");
    }

    private Decisions.Answer decide(boolean disability, boolean placed, boolean psychiatry, boolean school) {
        return new Decisions(client)
                .decide(
                        "transition-tracks",
                        Map.of(
                                "facts",
                                Map.of(
                                        "disability",
                                        disability,
                                        "placed",
                                        placed,
                                        "psychiatry",
                                        psychiatry,
                                        "specialSchool",
                                        school)));
    }

    private static List<String> tracks(Decisions.Answer answer) {
        var found = Json.tree(answer.response().getDecisionOutput());
        return StreamSupport.stream(found.spliterator(), false)
                .map(track -> track.asText())
                .toList();
    }
}
