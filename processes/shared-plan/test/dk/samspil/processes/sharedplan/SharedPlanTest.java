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

    @Test
    void aDisputeAboutTheBillIsSettledBesideThePlan() {
        var journey = UUID.randomUUID().toString();
        var line = UUID.randomUUID().toString();
        var run = needed("given", "approved", List.of("serviceloven"), Map.of("journeyId", journey));
        run.waitsAt("set-goal");
        run.tells("payer-disputed", journey, Map.of("lineId", line));
        assertThat(run.waitsAt("settle-payer").getCandidateGroupsList()).containsExactly("finance");
        assertThat(run.jobs("compute-deadline"))
                .anySatisfy(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("subjectId", line)
                        .containsEntry("deadlineCode", "D-BETALER-5AD"));

        run.complete("set-goal", Map.of());

        run.awaitJobs("activate-plan", 1);
        assertThat(run.isOpen("settle-payer")).isTrue();
        run.complete("settle-payer", Map.of());
        run.ends().hasPassedElement("payer-settled");
    }

    @ParameterizedTest
    @CsvSource({
        "set-goal,     citizen,      adult-social, D-MAAL-10AD",
        "settle-aims,  adult-social, adult-social, D-FORMAAL-5AD",
        "settle-payer, finance,      finance,      D-BETALER-5AD"
    })
    void everyTaskIsRemindedAndEscalatedAndStays(String task, String group, String department, String code) {
        var journey = UUID.randomUUID().toString();
        var run = needed("given", "approved", TWO_LAWS, Map.of("journeyId", journey));
        run.waitsAt("set-goal");
        if (task.equals("settle-aims")) {
            run.complete("set-goal", Map.of());
        }
        if (task.equals("settle-payer")) {
            run.tells(
                    "payer-disputed",
                    journey,
                    Map.of("lineId", UUID.randomUUID().toString()));
        }
        run.waitsAt(task);

        run.timePasses(ProcessRun.DUE_AFTER);

        for (var alarm : List.of("send-reminder", "escalate-overdue")) {
            Awaited.job(run, alarm, code, task.equals("settle-payer") ? department : "youth");
        }
        assertThat(run.isOpen(task)).isTrue();
        assertThat(group).isNotBlank();
    }

    private ProcessRun needed(String consent, String lineAnswer, List<String> laws) {
        return needed(consent, lineAnswer, laws, Map.of());
    }

    private ProcessRun needed(String consent, String lineAnswer, List<String> laws, Map<String, Object> more) {
        var variables = new HashMap<String, Object>(Map.of("age", 38, "laws", laws, "departments", laws));
        variables.putAll(more);
        return new ProcessRun(engine, client, "shared-plan")
                .answers("gather-plan-facts", Map.of("planSituation", "other-social", "complex", laws.size() > 1))
                .answers("start-plan", Map.of("planId", UUID.randomUUID().toString(), "planInForce", inForce))
                .answers("activate-plan", Map.of("outcome", "active", "nextFollowUp", "2027-02-23T23:59:59+01:00"))
                .answers("close-plan", Map.of("outcome", "citizen-refused"))
                .calls("plan-coordinator", Map.of("coordinator", "=\"user\"", "department", "=\"youth\""))
                .calls("consent", Map.of("consentOutcome", "=\"" + consent + "\""))
                .calls("plan-lines", Map.of("lineAnswer", "=\"" + lineAnswer + "\""))
                .calls("plan-decisions", Map.of())
                .starts(variables);
    }
}
