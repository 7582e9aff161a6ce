package dk.samspil.processes.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody turns 18 in the middle of an assessment under § 20: it goes on as an adult's, with what is known. */
@ZeebeProcessTest
class TurningEighteenTest {

    private static final Duration BIRTHDAY = Duration.ofDays(20);

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @ValueSource(strings = {"agree-assessment", "score", "assess", "comment-assessment", "approve-as-leader"})
    void whereverItHasComeItIsAgreedAnewWithTheAdult(String task) {
        var assessment = waitingAt(task);

        assessment.run().timePasses(BIRTHDAY).awaitPassed("convert-assessment").waitsAt("agree-assessment");

        if (!task.equals("agree-assessment")) {
            assertThat(assessment.run().isOpen(task)).isFalse();
        }
    }

    @Test
    void theSection20BecomesAVumAndTheAdultsClockRunsFromTheBirthday() {
        var assessment = waitingAt("assess");

        assessment.run().timePasses(BIRTHDAY).awaitPassed("convert-assessment").waitsAt("agree-assessment");

        assertThat(assessment
                        .run()
                        .awaitJobs("convert-assessment", 1)
                        .getFirst()
                        .getVariablesAsMap())
                .containsEntry("assessmentTypes", List.of(Map.of("type", "vum", "deadlineCode", "F-RSL3-VOKSEN")))
                .containsEntry("clockCodes", List.of("F-BFU-ADV", "F-BFU-4M"))
                .containsKey("assessmentId");
        assertThat(assessment.run().jobs("compute-deadline"))
                .filteredOn(job -> "F-RSL3-VOKSEN".equals(job.getVariable("deadlineCode")))
                .singleElement()
                .satisfies(
                        job -> assertThat(job.getVariable("deadlineStart")).isNotEqualTo("2026-10-31T10:00:00+01:00"));
    }

    @Test
    void theFourMonthsOfTheChildOweNothingAnyMore() {
        var assessment = waitingAt("agree-assessment");
        assessment.run().timePasses(BIRTHDAY).awaitPassed("convert-assessment").waitsAt("agree-assessment");

        assessment.run().timePasses(AssessmentRun.CLOCK).waitsAt("give-new-date");

        assessment.run().awaitPassed("no-preliminary");
        assertThat(assessment.run().jobs("escalate-overdue"))
                .filteredOn(job -> job.getElementId().equals("note-late-assessment"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deadlineCode")).isEqualTo("F-RSL3-VOKSEN"));
    }

    @Test
    void theAdultMaySayNoAndNeedsNoLeader() {
        var assessment = waitingAt("score");
        assessment.run().timePasses(BIRTHDAY).awaitPassed("convert-assessment");

        assessment.refuse().scored().concluded("citizen-stopped", false).commented();
        assessment.run().complete("approve-assessment");

        assessment.run().ends().hasPassedElement("gather-knowledge", 1).hasPassedElement("stopped");
    }

    private AssessmentRun waitingAt(String task) {
        var assessment = AssessmentRun.turning18After(BIRTHDAY, engine, client);
        if (!task.equals("agree-assessment")) {
            assessment.agree();
            if (!task.equals("score")) {
                assessment.scored();
                if (!task.equals("assess")) {
                    assessment.concluded("shared-plan", false);
                    if (task.equals("approve-as-leader")) {
                        assessment.commented();
                    }
                }
            }
        }
        assessment.run().waitsAt(task);
        return assessment;
    }
}
