package dk.samspil.processes.sharedplan;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Departments propose, the citizen answers every line, and nothing goes on without that answer (R4). */
@ZeebeProcessTest
class PlanLinesTest {

    private static final String LINE = UUID.randomUUID().toString();

    private boolean easyRead;
    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void everyDepartmentProposesAtOnceAndTheCitizenAnswersAfterTheMeeting() {
        var run = needed("approved", "adult-social", "employment");
        awaiting("two deadlines")
                .untilAsserted(() -> assertThat(run.jobs("compute-deadline"))
                        .extracting(job -> job.getVariable("department"))
                        .containsExactlyInAnyOrder("adult-social", "employment"));
        run.complete("propose-line", Map.of()).complete("propose-line", Map.of());
        assertThat(run.waitsAt("approve-lines").getCandidateGroupsList()).containsExactly("citizen");
        run.complete("approve-lines", Map.of("planAnswer", "with-plan"));

        run.ends()
                .hasPassedElementsInOrder("gather-line-facts", "record-payers", "hold-plan-meeting", "approve-lines")
                .hasNotPassedElement("talk-about-plan");
        assertThat(run.result("lineAnswer")).isEqualTo("\"approved\"");
        assertThat(run.jobs("record-payers").getFirst().getVariablesAsMap().get("payers"))
                .isEqualTo(List.of(Map.of(
                        "lineId",
                        LINE,
                        "payers",
                        List.of(Map.of("budget", "adult-social", "percent", 100, "note", "none")))));
    }

    @Test
    void aDepartmentMaySayThatTheHelpIsAnothersAndLeadershipDecides() {
        var bounce = UUID.randomUUID().toString();
        var run = needed(Map.of("bounceId", bounce), new HashMap<>(Map.of("lineAnswer", "approved")), "employment");
        run.complete("propose-line", Map.of("proposalAnswer", "not-ours"));

        assertThat(run.waitsAt("decide-proposer").getCandidateGroupsList()).containsExactly("leadership");
        run.complete("decide-proposer", Map.of("proposer", "health"));

        assertThat(run.waitsAt("propose-line").getCandidateGroupsList()).containsExactly("health");
        assertThat(run.jobs("compute-deadline").getLast().getVariablesAsMap())
                .as("what leadership wrote is shown in the task")
                .containsEntry("subjectId", bounce);
        run.complete("propose-line", Map.of());
        run.complete("approve-lines", Map.of("planAnswer", "with-plan"));
        run.ends().hasPassedElement("propose-line", 2).hasPassedElement("decide-proposer", 1);
    }

    @Test
    void leadershipIsRemindedAndEscalatedToo() {
        var run = needed(Map.of(), new HashMap<>(Map.of("lineAnswer", "approved")), "employment");
        run.complete("propose-line", Map.of("proposalAnswer", "not-ours"));
        run.waitsAt("decide-proposer");

        run.timePasses(ProcessRun.DUE_AFTER);

        Awaited.job(run, "send-reminder", "D-LEDER-2AD", "leadership");
        Awaited.job(run, "escalate-overdue", "D-LEDER-2AD", "leadership");
    }

    @Test
    void whatTheCitizenWantsChangedGoesBackToThatDepartmentWithoutASecondMeeting() {
        var answers = new HashMap<String, Object>(Map.of("lineAnswer", "change", "proposers", List.of("employment")));
        var run = needed(answers, "adult-social", "employment");
        run.complete("propose-line", Map.of()).complete("propose-line", Map.of());
        run.complete("approve-lines", Map.of("planAnswer", "with-plan"));

        assertThat(run.waitsAt("propose-line").getCandidateGroupsList()).containsExactly("employment");
        answers.putAll(Map.of("lineAnswer", "approved"));
        run.complete("propose-line", Map.of());
        run.complete("approve-lines", Map.of("planAnswer", "with-plan"));

        run.ends().hasPassedElement("hold-plan-meeting", 1).hasPassedElement("record-payers", 2);
    }

    @Test
    void silenceIsNoApproval() {
        var run = waitingForTheCitizen();

        run.timePasses(ProcessRun.DUE_AFTER);

        Awaited.job(run, "send-reminder", "D-BORGER-10AD", "adult-social");
        Awaited.job(run, "escalate-overdue", "D-BORGER-10AD", "adult-social");
        assertThat(run.waitsAt("talk-about-plan").getCandidateGroupsList()).containsExactly("adult-social");
        run.complete("talk-about-plan", Map.of());
        awaiting("the talk").untilAsserted(() -> run.process().hasPassedElement("plan-talked"));
        assertThat(run.isOpen("approve-lines")).isTrue();
        run.process().isActive();
    }

    @Test
    void anAnswerEndsTheCallThatWasToAskForIt() {
        var run = waitingForTheCitizen();
        run.timePasses(ProcessRun.DUE_AFTER);
        run.waitsAt("talk-about-plan");

        run.complete("approve-lines", Map.of("planAnswer", "with-plan"));

        run.ends();
        assertThat(run.isOpen("talk-about-plan")).isFalse();
    }

    @Test
    void aDepartmentThatIsSilentIsRemindedAndEscalated() {
        var run = needed("approved", "employment");
        run.waitsAt("propose-line");

        run.timePasses(ProcessRun.DUE_AFTER);

        Awaited.job(run, "send-reminder", "D-INDSATS-10AD", "employment");
        Awaited.job(run, "escalate-overdue", "D-INDSATS-10AD", "employment");
        assertThat(run.isOpen("propose-line")).isTrue();
    }

    @Test
    void theTalkAboutThePlanIsRemindedAndEscalatedToo() {
        var run = waitingForTheCitizen();
        run.timePasses(ProcessRun.DUE_AFTER);
        run.waitsAt("talk-about-plan");

        run.timePasses(ProcessRun.DUE_AFTER);

        Awaited.job(run, "send-reminder", "D-PLANSAMTALE-3AD", "adult-social");
        Awaited.job(run, "escalate-overdue", "D-PLANSAMTALE-3AD", "adult-social");
    }

    @Test
    void whoWantsEasyLanguageReadsThatOfEveryDraftBeforeTheyAnswer() {
        easyRead = true;
        var answers = new HashMap<String, Object>(Map.of("lineAnswer", "change", "proposers", List.of("adult-social")));
        var run = needed(answers, "adult-social");
        run.complete("propose-line", Map.of());

        assertThat(run.waitsAt("write-easy-version").getCandidateGroupsList()).containsExactly("adult-social");
        assertThat(run.isOpen("approve-lines")).isFalse();
        run.timePasses(ProcessRun.DUE_AFTER);
        Awaited.job(run, "send-reminder", "D-LETSPROG-3AD", "adult-social");
        Awaited.job(run, "escalate-overdue", "D-LETSPROG-3AD", "adult-social");
        run.complete("write-easy-version", Map.of()).complete("approve-lines", Map.of("planAnswer", "with-plan"));

        run.complete("propose-line", Map.of());
        run.waitsAt("write-easy-version");
        assertThat(run.jobs("record-easy-version")).hasSize(1);
    }

    private ProcessRun waitingForTheCitizen() {
        var run = needed("approved", "adult-social");
        run.complete("propose-line", Map.of());
        run.waitsAt("approve-lines");
        return run;
    }

    private ProcessRun needed(String lineAnswer, String... departments) {
        return needed(new HashMap<>(Map.of("lineAnswer", lineAnswer)), departments);
    }

    private ProcessRun needed(Map<String, Object> lineAnswers, String... departments) {
        return needed(Map.of(), lineAnswers, departments);
    }

    private ProcessRun needed(Map<String, Object> bounce, Map<String, Object> lineAnswers, String... departments) {
        var line = Map.of(
                "lineId", LINE,
                "department", "adult-social",
                "law", "serviceloven",
                "payerSituation", "normal",
                "costClass", "low");
        return new ProcessRun(engine, client, "plan-lines")
                .answers("gather-line-facts", Map.of("lines", List.of(line), "easyRead", easyRead))
                .answers("record-proposal", bounce)
                .answers("record-line-answers", job -> Map.copyOf(lineAnswers))
                .calls("network-meeting", Map.of("meetingHeld", "=meetingPurpose = \"plan\""))
                .starts(Map.of("age", 38, "proposers", List.of(departments)));
    }
}
