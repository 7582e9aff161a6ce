package dk.samspil.processes.milestones;

import static dk.samspil.processes.milestones.Milestone.deadlineOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M1: the youth chooses how to talk, and both the youth and the parents are talked with soon after 16. */
@ZeebeProcessTest
class StartAt16Test {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void theYouthChoosesBeforeAnybodyCalls() {
        var run = begun("given", Milestone.onTime());

        assertThat(run.waitsAt("choose-talk").getCandidateGroupsList()).containsExactly("citizen");
        assertThat(run.jobs("send-transition-letter").getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("letter", "transition-begins", "toParents", true));
        assertThat(run.isOpen("talk-about-18")).isFalse();
        run.complete("choose-talk", Map.of());

        assertThat(run.waitsAt("talk-about-18").getCandidateGroupsList()).containsExactly("children-family");
        assertThat(deadlineOf(run, "talk-about-18"))
                .containsEntry("deadlineCode", "F-122-START")
                .containsEntry("deadlineStart", Milestone.BEGINS);
        run.complete("talk-about-18", Map.of("choiceMissing", "no"));
        run.ends().hasPassedElement("ask-own-consent").hasNotPassedElement("assess-lightly");
    }

    @Test
    void aYouthWhoDoesNotAnswerIsRemindedAndTalkedWithAllTheSame() {
        var run = begun("given", Milestone.onTime());
        run.waitsAt("choose-talk");

        run.timePasses(ProcessRun.WARNS_AFTER);
        assertThat(run.awaitJobs("send-reminder", 1).getFirst().getVariablesAsMap())
                .containsEntry("recipient", "citizen");
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));

        run.waitsAt("talk-about-18");
        assertThat(run.isOpen("choose-talk")).isFalse();
        assertThat(run.jobs("note-silence").getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-SAMTALEFORM-5AD");
    }

    @Test
    void whatIsMissingIsAssessedLightly() {
        var run = begun("given", Milestone.onTime()).complete("choose-talk", Map.of());

        run.complete("talk-about-18", Map.of("choiceMissing", "yes"));

        run.ends().hasPassedElementsInOrder("gather-facts", "assess-lightly", "knowledge-gathered");
    }

    @ParameterizedTest
    @CsvSource({"given, done", "partial, done", "refused, not-needed", "unanswered, underway"})
    void whatTheYouthAnswersAboutConsentIsNoted(String answer, String status) {
        var run = begun(answer, Milestone.onTime()).complete("choose-talk", Map.of());

        run.complete("talk-about-18", Map.of("choiceMissing", "no"));

        assertThat(run.awaitJobs("note-readiness", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("theme", "consent", "status", status));
    }

    @Test
    void aLateStartIsCaughtUpInDaysFromNow() {
        var run = begun("given", Milestone.late()).complete("choose-talk", Map.of());

        assertThat(deadlineOf(run, "talk-about-18"))
                .containsEntry("deadlineCode", "D-FORSINKET-5AD")
                .containsEntry("deadlineStart", null);
        run.timePasses(ProcessRun.DUE_AFTER);
        assertThat(run.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("deadlineCode", "D-FORSINKET-5AD", "department", "children-family"));
        assertThat(run.isOpen("talk-about-18")).isTrue();
    }

    private ProcessRun begun(String consent, Map<String, Object> variables) {
        return Milestone.of(engine, client, "milestone-start-at-16")
                .answers("gather-transition-facts", Milestone.plan(false, false))
                .calls("consent", Map.of("consentOutcome", "=\"" + consent + "\""))
                .calls("assessment", Map.of())
                .starts(variables);
    }
}
