package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.job.Job;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write when they take a step stays with the step. */
class NoteIT extends CaseworkIT {

    private static final String NOTES = """
            select e.kind, n.text, n.author from casework.note n
              join casework.journey_event e using (event_id, journey_id) where journey_id = :journey""";

    @Test
    void whatTheDeskWritesWhenItAcceptsStaysWithTheEvent() {
        routedTo("children-family");

        run("record-desk-answer", acceptance("Freja vil helst ringes op efter skole."));

        assertThat(rows(NOTES)).containsExactly(note("accepted", "Freja vil helst ringes op efter skole."));
    }

    @Test
    void leadershipsReasonStaysWithItsDecision() {
        escalated();

        run("assign-desk", decision("Støtten i hjemmet kommer først."));

        assertThat(rows(NOTES)).containsExactly(note("desk-decided", "Støtten i hjemmet kommer først."));
    }

    @Test
    void aJobGivenTwiceLeavesOneNote() {
        escalated();
        Job job = job("assign-desk", decision("Støtten i hjemmet kommer først."));

        effects.once(job, worker("assign-desk"));
        effects.once(job, worker("assign-desk"));

        assertThat(rows(NOTES)).hasSize(1);
    }

    @Test
    void whoWritesNothingLeavesNoNote() {
        routedTo("children-family");

        run("record-desk-answer", acceptance(" "));

        assertThat(rows(NOTES)).isEmpty();
    }

    @Test
    void whoLeavesTheNoteOutLeavesNone() {
        routedTo("children-family");

        accept("children-family");

        assertThat(rows(NOTES)).isEmpty();
    }

    private void escalated() {
        routedTo("children-family");
        bounce("children-family", "youth");
        route("youth");
        bounce("youth", "children-family");
        run("escalate-to-leadership", Map.of());
    }

    private Map<String, Object> acceptance(String note) {
        return Map.of(
                "department", "children-family", "submissionId", submit(Map.of("answer", "accept", "note", note)));
    }

    private Map<String, Object> decision(String note) {
        return Map.of("submissionId", submit(Map.of("assignedDesk", "adult-social", "note", note)));
    }

    private static Map<String, Object> note(String event, String text) {
        return Map.of("kind", event, "text", text, "author", SENDER);
    }
}
