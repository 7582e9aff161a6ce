package dk.samspil.processes.assessment;

import static dk.samspil.processes.ProcessRun.DUE_AFTER;
import static dk.samspil.processes.ProcessRun.WARNS_AFTER;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ZeebeProcessTest
class AssessmentTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void anAdultsAssessmentEndsInAPlanAfterASecondPairOfEyes() {
        var assessment = adult().drafted("shared-plan");
        assertThat(assessment.run().waitsAt("approve-assessment").getCandidateGroupsList())
                .containsExactly("approver-for-adult-social");

        assessment.run().complete("approve-assessment");

        assessment
                .run()
                .ends()
                .hasNoIncidents()
                .hasPassedElement("plan-next")
                .hasNotPassedElement("approve-as-leader")
                .hasVariableWithValue("outcome", "shared-plan")
                .hasVariableWithValue("supportLevel", "moderate")
                .hasVariableWithValue("laws", List.of("serviceloven"))
                .hasVariableWithValue("departments", List.of("adult-social"));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void whatLedToItIsKeptWithIt(Object severity, List<String> types, List<String> grounds) {
        var assessment = AssessmentRun.ofAChild(severity, engine, client);

        assertThat(assessment.run().awaitJobs("start-assessment", 1).getFirst().getVariablesAsMap())
                .containsEntry("grounds", grounds)
                .extractingByKey("assessmentTypes", as(InstanceOfAssertFactories.list(Map.class)))
                .extracting(found -> found.get("type"))
                .isEqualTo(types);
    }

    static Stream<Arguments> grounds() {
        var several = List.of("abuse-suspected", "partly-unclear");
        return Stream.of(
                arguments(several, List.of("bl-20", "bl-19"), several),
                arguments("serious-complex", List.of("bl-20"), List.of("serious-complex")));
    }

    @Test
    void whoIsToAnswerAQuestionIsAskedThoughNobodyChoseThemToContribute() {
        var assessment = adult().alsoAsks("health").drafted("shared-plan");
        assessment.run().complete("approve-assessment");

        assertThat(assessment.run().awaitJobs("finish-assessment", 1).getFirst().getVariablesAsMap())
                .containsEntry("contributors", List.of("health"));
    }

    @ParameterizedTest
    @CsvSource({"civil-society, bridge-built", "citizen-stopped, stopped", "no-support, no-support"})
    void anAssessmentMayEndWithoutAPlan(String outcome, String end) {
        var assessment = adult().drafted(outcome);
        assessment.run().complete("approve-assessment");

        assessment.run().ends().hasPassedElement(end).hasVariableWithValue("outcome", outcome);
    }

    @Test
    void noSupportIsADecision() {
        var assessment = adult().drafted("no-support");
        assessment.run().complete("approve-assessment");

        assessment
                .run()
                .ends()
                .hasPassedElement("decide-no-support")
                .hasVariableWithValue("decisionState", "delivered");
    }

    @Test
    void anAdultWhoRefusesIsDecidedOnWhatIsThere() {
        var assessment = adult().refuse();

        assessment.run().waitsAt("score");

        assessment.run().process().hasNotPassedElement("gather-knowledge");
    }

    @Test
    void aChildIsAssessedWhateverTheParentsWant() {
        var assessment = child().refuse();

        assessment.run().awaitPassed("gather-knowledge").waitsAt("score");
    }

    @Test
    void aChildAssessmentIsApprovedByALeader() {
        var assessment = child().drafted("shared-plan");

        var task = assessment.run().waitsAt("approve-as-leader");

        assertThat(task.getCustomHeaders()).containsEntry("role", "leader");
        assertThat(task.getCandidateGroupsList()).containsExactly("approver-for-children-family");
        assertThat(assessment.run().isOpen("approve-assessment")).isFalse();
        assessment.run().complete("approve-as-leader");
        assessment.run().ends().hasVariableWithValue("outcome", "shared-plan");
    }

    @Test
    void aPlacementIsApprovedByALeader() {
        var assessment = adult().agree().scored().concluded("shared-plan", true).commented();

        assessment.run().waitsAt("approve-as-leader");
    }

    @Test
    void whatIsSentBackIsWrittenAgain() {
        var assessment = adult().approvalWillBe("sent-back").drafted("shared-plan");
        assessment.run().complete("approve-assessment").waitsAt("assess");

        assessment.approvalWillBe("approved").concluded("shared-plan", false).commented();
        assessment.run().complete("approve-assessment");

        assessment.run().ends().hasPassedElement("assess", 2);
    }

    @Test
    void whoWroteItIsNotTheSecondPairOfEyes() {
        var assessment = adult().approvalWillBe("same-person").drafted("shared-plan");
        assessment.run().complete("approve-assessment");
        var again = assessment.run().awaitPassed("other-person").waitsAt("approve-assessment");
        assertThat(again.getCandidateGroupsList()).containsExactly("approver-for-adult-social");

        assessment.approvalWillBe("approved").run().complete("approve-assessment");

        assessment.run().ends().hasPassedElement("assess", 1).hasPassedElement("approve-assessment", 2);
    }

    @Test
    void aSilentCitizenHasBeenHeard() {
        var assessment = adult().agree().scored().concluded("shared-plan", false);
        assessment.run().waitsAt("comment-assessment");

        assessment.run().timePasses(DUE_AFTER).waitsAt("approve-assessment");

        assertThat(assessment.run().jobs("record-silent-citizen"))
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.getVariable("deadlineCode")).isEqualTo("D-BORGER-10AD");
                    assertThat(job.getVariable("subjectId")).isEqualTo(AssessmentRun.HEARING);
                });
        assertThat(assessment.run().isOpen("comment-assessment")).isFalse();
        assertThat(assessment.run().jobs("escalate-overdue"))
                .as("silence is an answer and nobody's delay")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agree-assessment", "score", "assess", "approve-assessment", "approve-as-leader"})
    void aDepartmentsTaskIsRemindedEscalatedAndStaysOpen(String task) {
        var run = waitingAt(task).run();

        run.timePasses(WARNS_AFTER);
        var reminder = run.awaitJobs("send-reminder", 1).getFirst();
        run.timePasses(DUE_AFTER.minus(WARNS_AFTER));
        var escalation = run.awaitJobs("escalate-overdue", 1).getFirst();

        assertThat(reminder.getVariable("deadlineCode")).isEqualTo(escalation.getVariable("deadlineCode"));
        assertThat(escalation.getVariablesAsMap()).containsKey("department");
        assertThat(run.isOpen(task)).isTrue();
    }

    @Test
    void theCitizenIsRemindedOfTheDraft() {
        var run = waitingAt("comment-assessment").run();

        run.timePasses(WARNS_AFTER).awaitJobs("send-reminder", 1);

        assertThat(run.isOpen("comment-assessment")).isTrue();
    }

    @Test
    void onlyWhatATaskDeclaresReachesTheProcess() {
        var assessment = adult().agree().scored();
        assessment
                .run()
                .complete("assess", Map.of("assessmentOutcome", "shared-plan", "conclusion", "free text"))
                .complete("comment-assessment");

        assertThat(assessment
                        .run()
                        .awaitJobs("record-assessment-comment", 1)
                        .getFirst()
                        .getVariablesAsMap())
                .doesNotContainKey("conclusion");
    }

    private AssessmentRun waitingAt(String task) {
        var assessment = task.equals("approve-as-leader") ? child() : adult();
        if (!task.equals("agree-assessment")) {
            assessment.agree();
            if (!task.equals("score")) {
                assessment.scored();
                if (!task.equals("assess")) {
                    assessment.concluded("shared-plan", false);
                    if (task.startsWith("approve")) {
                        assessment.commented();
                    }
                }
            }
        }
        assessment.run().waitsAt(task);
        return assessment;
    }

    private AssessmentRun adult() {
        return AssessmentRun.ofAnAdult(engine, client);
    }

    private AssessmentRun child() {
        return AssessmentRun.ofAChild(engine, client);
    }
}
