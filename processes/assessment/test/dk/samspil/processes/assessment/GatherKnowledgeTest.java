package dk.samspil.processes.assessment;

import static dk.samspil.processes.ProcessRun.DUE_AFTER;
import static dk.samspil.processes.ProcessRun.WARNS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.StandInProcesses;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ZeebeProcessTest
class GatherKnowledgeTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void anAdultsKnowledgeIsTheirOwnWordsAndTheContributions() {
        var run = gather(40, false, List.of(), List.of("health"));
        assertThat(run.waitsAt("describe-self").getCandidateGroupsList()).containsExactly("citizen");

        run.complete("describe-self");

        run.ends()
                .hasNoIncidents()
                .hasPassedElement("collect-contributions", 2) // the one contribution, and the step as a whole
                .hasNotPassedElement("talk-with-child")
                .hasNotPassedElement("hold-meeting");
    }

    @Test
    void everySourceIsAskedForWithAConsentOfItsOwnBeforeAnybodyIsAsked() {
        var run = gather(40, false, List.of("general-practitioner", "hospital"), List.of("health"));
        run.complete("describe-self");

        // Each source, and the step as a whole.
        run.ends().hasPassedElementsInOrder("ask-consents", "ask-consents", "ask-consents", "plan-contributions");
    }

    @Test
    void aChildIsTalkedWithBeforeAnythingIsConcluded() {
        var run = gather(9, false, List.of(), List.of("health"));
        run.complete("describe-self").awaitPassed("meeting-settled");
        assertThat(run.waitsAt("talk-with-child").getCandidateGroupsList()).containsExactly("children-family");

        run.timePasses(DUE_AFTER).awaitJobs("escalate-overdue", 1);
        assertThat(run.isOpen("talk-with-child")).isTrue();
        run.process().isActive();

        run.complete("talk-with-child");
        run.ends();
    }

    @Test
    void aSilentCitizenNeverHoldsTheCase() {
        var run = gather(40, false, List.of(), List.of("health"));
        run.waitsAt("describe-self");

        run.timePasses(DUE_AFTER);

        run.ends();
        assertThat(run.jobs("record-silent-citizen"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deadlineCode")).isEqualTo("D-EGEN-15AD"));
        assertThat(run.jobs("escalate-overdue"))
                .as("silence is an answer and nobody's delay")
                .isEmpty();
    }

    @Test
    void whatTheFirstCouldNotSayIsAskedOfTheNext() {
        var run = gather(40, false, List.of(), List.of("children-family"), List.of("health"));
        run.complete("describe-self");

        run.ends().hasPassedElement("collect-contributions", 4).hasPassedElement("hold-meeting", 1);
    }

    @Test
    void theCitizenIsRemindedOnce() {
        var run = gather(40, false, List.of(), List.of("health"));
        run.waitsAt("describe-self");

        run.timePasses(WARNS_AFTER).awaitJobs("send-reminder", 1);

        assertThat(run.isOpen("describe-self")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, 1, false", "true, 0, true", "true, 1, true", "false, 2, true"})
    void thereIsAMeetingWhenTwoContributeOrTheCitizenWantsOne(boolean wanted, int contributors, boolean meets) {
        var run = gather(40, wanted, List.of(), List.of("health", "employment").subList(0, contributors));
        run.complete("describe-self");

        var process = run.ends();

        if (meets) {
            process.hasPassedElement("hold-meeting", 1);
        } else {
            process.hasNotPassedElement("hold-meeting");
        }
    }

    private ProcessRun gather(int age, boolean meetingWanted, List<String> sources, List<String> contributors) {
        return gather(age, meetingWanted, sources, contributors, List.of());
    }

    /** @param next who is asked when the contributors have answered */
    private ProcessRun gather(
            int age, boolean meetingWanted, List<String> sources, List<String> contributors, List<String> next) {
        var rounds = new ArrayDeque<>(List.of(contributors, next, List.<String>of()));
        Models.deploy(client, "assessment");
        StandInProcesses.deploy(client, "consent", Map.of("consentOutcome", "=\"given\""));
        StandInProcesses.deploy(client, "contribution", Map.of("contributionOutcome", "=\"not-delivered\""));
        StandInProcesses.deploy(client, "network-meeting", Map.of("meetingHeld", "=true"));
        return new ProcessRun(engine, client)
                .answers(
                        "plan-contributions",
                        job -> Map.of(
                                "contributions",
                                contributions(rounds.poll()),
                                "askedInAll",
                                contributors.size() + next.size()))
                .completes("record-own-description", "record-child-talk", "record-silent-citizen")
                .starts(
                        "gather-knowledge",
                        Map.of(
                                "assessmentId",
                                UUID.randomUUID().toString(),
                                "underEighteen",
                                age < 18,
                                "department",
                                age < 18 ? "children-family" : "adult-social",
                                "meetingWanted",
                                meetingWanted,
                                "sources",
                                sources,
                                "contributors",
                                contributors));
    }

    private static List<Map<String, Object>> contributions(List<String> contributors) {
        return contributors.stream()
                .map(contributor -> {
                    Map<String, Object> contribution = new HashMap<>();
                    contribution.put("contributionId", UUID.randomUUID().toString());
                    contribution.put("contributor", contributor);
                    contribution.put("consentId", null);
                    return contribution;
                })
                .toList();
    }
}
