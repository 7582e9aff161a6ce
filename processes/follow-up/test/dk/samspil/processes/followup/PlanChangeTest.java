package dk.samspil.processes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was agreed is carried out: knowledge first, decisions before help is cut, the plan last. */
@ZeebeProcessTest
class PlanChangeTest {

    private static final Map<String, Object> CUT =
            Map.of("decisionId", "the-decision", "department", "adult-social", "costClass", "low");

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private FollowUpRun change;

    @BeforeEach
    void run() {
        change = new FollowUpRun(engine, client)
                .calls("decision", Map.of())
                .calls("plan-lines", Map.of("lineAnswer", "=\"approved\""))
                .calls("plan-decisions", Map.of());
    }

    @Test
    void nothingAgreedChangesNothing() {
        starts("plan-change", Map.of());

        change.run.ends().hasNotPassedElement("decide-cut").hasNotPassedElement("adjust-plan");
    }

    @Test
    void aQuestionThatWasNotAnsweredAsksForNoAssessment() {
        var notAnswered = new HashMap<String, Object>();
        notAnswered.put("newNeeds", null);
        starts("plan-change", notAnswered);

        change.run.ends().hasNotPassedElement("assess-missing");
    }

    @Test
    void lessHelpIsDecidedBeforeItsNoticeRuns() {
        starts("plan-change", Map.of("cuts", List.of(CUT)));

        change.run.ends().hasCalledProcess("decision").hasNotPassedElement("adjust-plan");
        assertThat(change.run.jobs("note-notices")).hasSize(1);
    }

    @Test
    void whatIsMissingIsAssessedAndProposedByWhomItConcerns() {
        change.calls(
                "assessment", Map.of("outcome", "=\"shared-plan\"", "departments", "=[\"health\", \"adult-social\"]"));
        starts("plan-change", Map.of("newNeeds", List.of("health"), "proposers", List.of("adult-social")));

        change.run.ends().hasPassedElementsInOrder("assess-missing", "adjust-plan");
        assertThat(change.run.jobs("settle-adjustment")).hasSize(1);
    }

    @Test
    void anAssessmentThatLeadsToNoHelpProposesNothing() {
        change.calls("assessment", Map.of("outcome", "=\"no-support\"", "departments", "=[\"health\"]"));
        starts("plan-change", Map.of("newNeeds", List.of("health")));

        change.run.ends().hasNotPassedElement("adjust-plan");
    }

    @ParameterizedTest
    @CsvSource({"active, continue", "parallel-plans, continue", "citizen-refused, citizen-refused"})
    void plansAreGatheredByWhomTheyConcernAndByWhomTheAssessmentFound(String outcome, String planResult) {
        change.calls("assessment", Map.of("outcome", "=\"shared-plan\"", "departments", "=[\"health\"]"))
                .calls(
                        "shared-plan",
                        Map.of(
                                "outcome",
                                "=if departments = [\"adult-social\", \"health\"] and laws = [\"serviceloven\"] then \""
                                        + outcome + "\" else \"asked-the-wrong\""));
        starts(
                "plan-change",
                Map.of(
                        "newNeeds",
                        List.of("health"),
                        "gatherFrom",
                        List.of("adult-social"),
                        "gatherLaws",
                        List.of("serviceloven")));

        change.run
                .ends()
                .hasPassedElementsInOrder("assess-missing", "gather-plans")
                .hasNotPassedElement("adjust-plan");
        change.run.process().hasVariableWithValue("planResult", planResult);
    }

    @Test
    void aPlanThatEndsIsNotGatheredWithOthers() {
        starts("plan-change", Map.of("gatherFrom", List.of("adult-social"), "planResult", "goals-reached"));

        change.run.ends().hasNotPassedElement("gather-plans");
    }

    @Test
    void aChangeIsDecidedAndBecomesANewVersion() {
        starts("adjust-plan", Map.of("proposers", List.of("adult-social")));

        change.run.ends().hasPassedElementsInOrder("propose-anew", "decide-anew", "settle-adjustment", "renew-plan");
    }

    @Test
    void aSmallChangeSkipsTheDecision() {
        starts("adjust-plan", Map.of("proposers", List.of("adult-social"), "minorChange", true));

        change.run.ends().hasPassedElement("renew-plan").hasNotPassedElement("decide-anew");
    }

    @Test
    void anotherGoalIsTheCitizensToSet() {
        starts("adjust-plan", Map.of("proposers", List.of("adult-social"), "goalChanged", true));

        assertThat(change.run.waitsAt("renew-goal").getCandidateGroupsList()).containsExactly("citizen");
        change.complete("renew-goal", Map.of());
        change.run.ends().hasPassedElement("renew-plan");
    }

    @Test
    void whatTheCitizenDoesNotWantChangesNothing() {
        change.calls("plan-lines", Map.of("lineAnswer", "=\"nothing-left\""));
        starts("adjust-plan", Map.of("proposers", List.of("adult-social")));

        change.run.ends().hasPassedElement("unchanged").hasNotPassedElement("renew-plan");
    }

    @Test
    void whoWantsNoPlanAnyMoreKeepsTheHelp() {
        change.calls("plan-lines", Map.of("lineAnswer", "=\"plan-refused\""));
        starts("adjust-plan", Map.of("proposers", List.of("adult-social")));

        change.run.ends().hasPassedElementsInOrder("decide-anew", "drop-plan");
        change.run.process().hasVariableWithValue("planResult", "citizen-refused");
    }

    @Test
    void helpThatGoesOnWithoutThePlanIsFollowedUpStill() {
        change.calls("plan-lines", Map.of("lineAnswer", "=\"plan-refused\""));
        change.answers("close-plan", Map.of("outcome", "help-without-plan"));
        starts("adjust-plan", Map.of("proposers", List.of("adult-social")));

        change.run.ends().hasPassedElement("drop-plan");
        change.run.process().hasVariableWithValue("planResult", "continue");
    }

    private void starts(String process, Map<String, Object> agreed) {
        var all = new HashMap<String, Object>(Map.of(
                "followUpId",
                "the-round",
                "openedAt",
                "2027-02-01T12:00:00+01:00",
                "planResult",
                "continue",
                "cuts",
                List.of(),
                "proposers",
                List.of(),
                "newNeeds",
                List.of(),
                "minorChange",
                false,
                "goalChanged",
                false));
        all.putAll(agreed);
        change.starts(process, all);
    }
}
