package dk.samspil.processes.sharedplan;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One plan when the citizen wants one, and a lawful way when not. */
@ZeebeProcessTest
class SharedPlanTest {

    private static final List<String> TWO_LAWS = List.of("serviceloven", "employment");

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private boolean inForce;
    private String clockFrom;
    private Map<String, Object> closes = Map.of("outcome", "citizen-refused");

    @Test
    void anAdultWithTwoLawsIsAskedForConsentAndGetsOnePlan() {
        var run = needed("given", "approved", TWO_LAWS);
        run.complete("set-goal", Map.of());
        run.complete("settle-aims", Map.of());

        run.ends()
                .hasPassedElementsInOrder(
                        "gather-plan-facts",
                        "decide-plan-type",
                        "start-plan",
                        "find-coordinator",
                        "ask-consent", // the one who is asked
                        "ask-consent", // and all who are
                        "map-contacts",
                        "set-goal",
                        "settle-aims",
                        "agree-lines",
                        "carry-out",
                        "activate-plan",
                        "shared-plan-active",
                        "shared-plan-done")
                .hasNotPassedElement("split-plan");
        assertThat(List.of(run.result("outcome"), run.result("nextFollowUp"), run.result("department")))
                .containsExactly("\"active\"", "\"2027-02-23T23:59:59+01:00\"", "\"youth\"");
        assertThat(run.jobs("start-plan").getFirst().getVariablesAsMap()).containsEntry("planType", "holistic-141");
    }

    @Test
    void whereOneLawIsEnoughNobodyIsAskedForConsentNorToSettleAims() {
        var run = needed("refused", "approved", List.of("serviceloven"));
        assertThat(run.waitsAt("set-goal").getCandidateGroupsList()).containsExactly("citizen");
        run.complete("set-goal", Map.of());

        run.ends().hasNotPassedElement("ask-consent").hasNotPassedElement("settle-aims");
    }

    @Test
    void helpThatNoLawStandsBehindIsNoSecondLawToSettleAimsWith() {
        var run = needed("given", "approved", List.of("serviceloven", "none"));
        run.complete("set-goal", Map.of());

        run.ends().hasNotPassedElement("settle-aims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "unanswered"})
    void withoutConsentThePlansAreParallelAndTheJourneyGoesOn(String answer) {
        var run = needed(answer, "approved", TWO_LAWS);
        run.complete("set-goal", Map.of());
        run.complete("settle-aims", Map.of());

        run.ends()
                .hasPassedElementsInOrder("ask-consent", "ask-consent", "split-plan", "map-contacts", "activate-plan");
    }

    /** Barnets lov § 110 [S9]: the young person and the custody holder, each for themselves. */
    @ParameterizedTest
    @CsvSource({
        "given,    given,    true",
        "partial,  given,    true",
        "given,    lapsed,   true",
        "lapsed,   lapsed,   false",
        "given,    refused,  false",
        "refused,  given,    false",
        "given,    unanswered, false"
    })
    void aYouthsOnePlanNeedsTheYesOfBoth(String ofYouth, String ofParent, boolean onePlan) {
        var answers = "=if consentGiver = \"custody-holder\" then \"" + ofParent + "\" else \"" + ofYouth + "\"";
        var run = new ProcessRun(engine, client, "shared-plan")
                .answers("gather-plan-facts", Map.of("planSituation", "section-32", "complex", true))
                .answers("start-plan", Map.of("planId", UUID.randomUUID().toString()))
                .answers("activate-plan", Map.of("outcome", "active", "nextFollowUp", "2027-02-23T23:59:59+01:00"))
                .calls("plan-coordinator", Map.of("coordinator", "=\"user\"", "department", "=\"youth\""))
                .calls("consent", Map.of("consentOutcome", answers))
                .calls("plan-lines", Map.of("lineAnswer", "=\"approved\""))
                .calls("plan-decisions", Map.of())
                .starts(Map.of("age", 17, "laws", List.of("barnets-lov"), "departments", List.of("youth")));
        run.complete("set-goal", Map.of());

        run.ends();
        assertThat(run.jobs("start-plan").getFirst().getVariablesAsMap()).containsEntry("planType", "holistic-110");
        assertThat(run.jobs("split-plan")).hasSize(onePlan ? 0 : 1);
    }

    @Test
    void whoRefusesThePlanStillGetsTheHelpAndNoPlan() {
        var run = needed("given", "plan-refused", List.of("serviceloven"));
        run.complete("set-goal", Map.of());

        run.ends()
                .hasPassedElementsInOrder("agree-lines", "carry-out", "close-plan", "shared-plan-closed")
                .hasNotPassedElement("activate-plan");
        assertThat(run.result("outcome")).isEqualTo("\"citizen-refused\"");
    }

    /** The journey follows up help that goes on, also without a plan. */
    @Test
    void helpThatGoesOnWithoutAPlanHasADateForItsFollowUp() {
        closes = Map.of("outcome", "help-without-plan", "nextFollowUp", "2027-02-23T23:59:59+01:00");
        var run = needed("given", "plan-refused", List.of("serviceloven"));
        run.complete("set-goal", Map.of());

        run.ends();
        assertThat(List.of(run.result("outcome"), run.result("nextFollowUp")))
                .containsExactly("\"help-without-plan\"", "\"2027-02-23T23:59:59+01:00\"");
    }

    @Test
    void withNoLineLeftThereIsNothingToCarryOut() {
        var run = needed("given", "nothing-left", List.of("serviceloven"));
        run.complete("set-goal", Map.of());

        run.ends()
                .hasPassedElement("close-plan")
                .hasNotPassedElement("carry-out")
                .hasNotPassedElement("activate-plan");
    }

    /** The youth plan at 16 takes up the child's plan: help goes on although nobody proposes anything new. */
    @Test
    void aPlanInForceIsRenewedAlsoWithNothingNew() {
        inForce = true;
        var run = needed("given", "nothing-left", List.of("serviceloven"));
        run.complete("set-goal", Map.of());

        run.ends().hasPassedElement("activate-plan").hasNotPassedElement("close-plan");
    }

    @Test
    void thePlanItselfHasADeadlineThatWarnsAndEscalates() {
        var run = needed("given", "approved", List.of("serviceloven"));
        run.waitsAt("set-goal");
        assertThat(run.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-PLAN-3M");

        run.timePasses(ProcessRun.WARNS_AFTER);
        var reminded = run.awaitJobs("send-reminder", 2);
        assertThat(reminded)
                .anySatisfy(job -> assertThat(job.getVariablesAsMap()).containsEntry("deadlineCode", "D-PLAN-3M"));
        run.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        assertThat(run.awaitJobs("escalate-overdue", 2))
                .anySatisfy(job -> assertThat(job.getVariablesAsMap()).containsEntry("deadlineCode", "D-PLAN-3M"));
        run.complete("set-goal", Map.of()).ends();
    }

    /** From the decision on support or the 16th birthday [S6][S7]; the steps on the way count from when they begin. */
    @Test
    void thePlanCountsFromWhatWasDecidedAndItsStepsFromNow() {
        clockFrom = "2026-10-01T10:00:00+02:00";
        var run = needed("given", "approved", List.of("serviceloven"));
        run.waitsAt("set-goal");

        assertThat(run.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-PLAN-3M")
                .containsEntry("deadlineStart", clockFrom);
        assertThat(run.jobs("compute-deadline").getLast().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-MAAL-10AD")
                .doesNotContainKey("deadlineStart");
    }

    @ParameterizedTest
    @CsvSource({"set-goal, D-MAAL-10AD", "settle-aims, D-FORMAAL-5AD"})
    void everyTaskIsRemindedAndEscalatedAndStays(String task, String code) {
        var run = needed("given", "approved", TWO_LAWS);
        run.waitsAt("set-goal");
        if (task.equals("settle-aims")) {
            run.complete("set-goal", Map.of());
        }
        run.waitsAt(task);

        run.timePasses(ProcessRun.DUE_AFTER);

        for (var alarm : List.of("send-reminder", "escalate-overdue")) {
            Awaited.job(run, alarm, code, "youth");
        }
        assertThat(run.isOpen(task)).isTrue();
    }

    private ProcessRun needed(String consent, String lineAnswer, List<String> laws) {
        var facts = new HashMap<String, Object>(Map.of("planSituation", "other-social", "complex", laws == TWO_LAWS));
        facts.put("planClockFrom", clockFrom);
        return new ProcessRun(engine, client, "shared-plan")
                .answers("gather-plan-facts", facts)
                .answers("start-plan", Map.of("planId", UUID.randomUUID().toString(), "planInForce", inForce))
                .answers("activate-plan", Map.of("outcome", "active", "nextFollowUp", "2027-02-23T23:59:59+01:00"))
                .answers("close-plan", closes)
                .calls("plan-coordinator", Map.of("coordinator", "=\"user\"", "department", "=\"youth\""))
                .calls("consent", Map.of("consentOutcome", "=\"" + consent + "\""))
                .calls("plan-lines", Map.of("lineAnswer", "=\"" + lineAnswer + "\""))
                .calls("plan-decisions", Map.of())
                .starts(Map.of("age", 38, "laws", laws, "departments", laws));
    }
}
