package dk.samspil.processes.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is decided against unheard, and nobody waits for an answer that does not come. */
@ZeebeProcessTest
class DecisionTest {

    private static final Map<String, Object> GRANTED =
            Map.of("provision", "sel-85", "decisionChange", "granted", "decisionCause", "need");
    private static final Map<String, Object> REDUCED =
            Map.of("provision", "sel-85", "decisionChange", "reduced", "decisionCause", "need");

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void whatIsGrantedNeedsNeitherHearingNorLeader() {
        var run = needed(Map.of());
        run.complete("draft-decision", GRANTED);

        run.ends()
                .hasPassedElementsInOrder("draft-decision", "decide-notice", "record-notice", "deliver-decision")
                .hasNotPassedElement("comment-decision")
                .hasNotPassedElement("approve-decision");
    }

    @Test
    void whatIsReducedIsHeardAndSeenByALeader() {
        var run = needed(Map.of());
        run.complete("draft-decision", REDUCED);
        assertThat(run.waitsAt("comment-decision").getCandidateGroupsList()).containsExactly("citizen");
        run.complete("comment-decision", Map.of("commentGiven", false));
        assertThat(run.waitsAt("approve-decision").getCandidateGroupsList())
                .containsExactly("approver-for-adult-social");
        run.complete("approve-decision", Map.of("approval", "approve"));

        run.ends().hasPassedElementsInOrder("comment-decision", "approve-decision", "deliver-decision");
        assertThat(run.jobs("record-notice").getFirst().getVariablesAsMap())
                .containsEntry("notice", "reasonable")
                .containsEntry("noticeCode", "D-VARSEL-4U")
                .containsEntry("reassessCode", "F-GENV-4U");
    }

    @Test
    void anObjectionIsAnsweredInANewDraftAndTheCitizenIsNotAskedTwice() {
        var run = needed(Map.of());
        run.complete("draft-decision", REDUCED);
        run.complete("comment-decision", Map.of("commentGiven", true));
        run.complete("draft-decision", REDUCED);
        run.complete("approve-decision", Map.of("approval", "approve"));

        run.ends().hasPassedElement("draft-decision", 2).hasPassedElement("comment-decision", 1);
    }

    @Test
    void silenceGoesOnOnWhatThereIs() {
        var run = needed(Map.of());
        run.complete("draft-decision", REDUCED);
        run.waitsAt("comment-decision");

        run.timePasses(ProcessRun.DUE_AFTER);

        assertThat(run.awaitJobs("note-silence", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-BORGER-10AD")
                .containsKey("subjectId");
        assertThat(run.isOpen("comment-decision")).isFalse();
        assertThat(run.jobs("escalate-overdue"))
                .as("a citizen who says nothing delays nobody")
                .isEmpty();
        run.complete("approve-decision", Map.of("approval", "approve"));
        run.ends().hasPassedElement("deliver-decision");
    }

    @Test
    void whatTheLeaderReturnsIsWrittenAgain() {
        var run = needed(Map.of());
        run.complete("draft-decision", REDUCED);
        run.complete("comment-decision", Map.of("commentGiven", false));
        run.complete("approve-decision", Map.of("approval", "return"));
        run.complete("draft-decision", REDUCED);
        run.complete("approve-decision", Map.of("approval", "approve"));

        run.ends().hasPassedElement("comment-decision", 1).hasPassedElement("approve-decision", 2);
    }

    @Test
    void aReturnedDraftWithSomethingNewIsHeardAgainAlsoAfterSilence() {
        var run = needed(Map.of());
        run.complete("draft-decision", REDUCED);
        run.waitsAt("comment-decision");
        run.timePasses(ProcessRun.DUE_AFTER);
        run.complete("approve-decision", Map.of("approval", "return"));
        var changed = new HashMap<>(REDUCED);
        changed.put("newFacts", "yes");
        run.complete("draft-decision", changed);
        run.complete("comment-decision", Map.of("commentGiven", false));
        run.complete("approve-decision", Map.of("approval", "approve"));

        run.ends().hasPassedElement("note-comment-silence", 1).hasPassedElement("comment-decision", 1);
    }

    @Test
    void inACombinedLetterItSendsNoneOfItsOwn() {
        var run = needed(Map.of("combinedLetter", true));
        run.complete("draft-decision", GRANTED);

        run.ends().hasNotPassedElement("deliver-decision");
    }

    @ParameterizedTest
    @CsvSource({"draft-decision,   D-AFGOER-10AD", "approve-decision, D-LEDERGODKEND-3AD"})
    void everyTaskOfTheMunicipalityIsRemindedAndEscalated(String task, String code) {
        var run = needed(Map.of());
        if (!task.equals("draft-decision")) {
            run.complete("draft-decision", REDUCED);
        }
        if (task.equals("approve-decision")) {
            run.complete("comment-decision", Map.of("commentGiven", false));
        }
        run.waitsAt(task);

        run.timePasses(ProcessRun.WARNS_AFTER);
        assertThat(run.awaitJobs("send-reminder", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "adult-social", "deadlineCode", code));
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", code);
    }

    @Test
    void theCitizenIsRemindedOnceBeforeTheTimeIsUp() {
        var run = needed(Map.of());
        run.complete("draft-decision", REDUCED);
        run.waitsAt("comment-decision");

        run.timePasses(ProcessRun.WARNS_AFTER);

        assertThat(run.awaitJobs("send-reminder", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-BORGER-10AD");
        assertThat(run.isOpen("comment-decision")).isTrue();
    }

    private ProcessRun needed(Map<String, Object> more) {
        var run = new ProcessRun(engine, client, "decision");
        var variables = new HashMap<String, Object>(
                Map.of("decisionId", UUID.randomUUID().toString()));
        variables.putAll(more);
        return run.starts(variables);
    }
}
