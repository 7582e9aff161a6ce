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

/** M6, M8 and M9: a home, the help applied for, what is decided from 18, and a successor for each child service. */
@ZeebeProcessTest
class HousingAndHelpTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void aPlaceTheMunicipalityGivesBecomesALineAndAnOrder() {
        var run = housing("approved", true).complete("describe-wish", Map.of("choiceHousingHelp", "yes"));

        assertThat(deadlineOf(run, "settle-address"))
                .containsEntry("deadlineCode", "D-BOLIG-2M")
                .containsEntry("deadlineStart", Milestone.TURNING);
        run.complete("settle-address", Map.of());
        run.ends().hasPassedElementsInOrder("agree-line", "order-place", "settle-address");
    }

    @ParameterizedTest
    @CsvSource({"no, approved, true", "yes, nothing-left, true", "yes, approved, false"})
    void nothingIsOrderedThatTheYouthDoesNotWantOrNoPlanCarries(String help, String answer, boolean active) {
        var run = housing(answer, active).complete("describe-wish", Map.of("choiceHousingHelp", help));

        run.complete("settle-address", Map.of());

        run.ends().hasNotPassedElement("order-place");
    }

    /** M9 may have begun by then and does not see what is approved later. */
    @ParameterizedTest
    @CsvSource({"true, approved, drafts-decided", "true, nothing-left, drafts-heard", "false, approved, milestone-done"
    })
    void whatTheYouthSaysYesToIsDecidedAtOnceWhereThereIsAPlan(boolean active, String answer, String end) {
        var run = Milestone.of(engine, client, "milestone-applications")
                .answers("gather-transition-facts", Milestone.plan(active, active))
                .calls("plan-lines", Map.of("lineAnswer", "=\"" + answer + "\""))
                .calls("plan-decisions", Map.of())
                .calls("network-meeting", Map.of())
                .starts(Milestone.onTime());

        run.complete("help-to-apply", Map.of());

        var ended = run.ends().hasPassedElement(end);
        if (active) {
            ended.hasNotPassedElement("hold-meeting");
        } else {
            ended.hasPassedElement("hold-meeting");
        }
        assertThat(run.jobs("date-adult-lines")).hasSize(end.equals("drafts-decided") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 2"})
    void youthSupportIsProposedByTheDeskThatHasTheYouth(boolean placed, int proposers) {
        var run = Milestone.of(engine, client, "milestone-applications")
                .answers("gather-transition-facts", Milestone.plan(true, true))
                .calls(
                        "plan-lines",
                        Map.of("lineAnswer", "=if count(proposers) = " + proposers + " then \"approved\" else null"))
                .calls("plan-decisions", Map.of())
                .starts(placed ? Milestone.onTime("youth-support") : Milestone.onTime());

        run.complete("help-to-apply", Map.of());

        run.ends().hasPassedElement("drafts-decided");
    }

    @Test
    void everyLawDecidesFromTheBirthdayAndEveryChildServiceGetsAnAnswer() {
        var run = decisions(true, "psychiatry");
        assertThat(run.waitsAt("settle-successors").getCandidateGroupsList()).containsExactly("adult-social");
        assertThat(deadlineOf(run, "settle-successors")).containsEntry("deadlineCode", "D-AFLOESER-4U");
        assertThat(run.waitsAt("clarify-clinic").getCandidateGroupsList()).containsExactly("children-family");
        run.complete("settle-successors", Map.of());
        assertThat(run.jobs("note-support")).as("the clinic is not clarified").isEmpty();
        run.complete("clarify-clinic", Map.of());

        run.ends().hasPassedElementsInOrder("date-adult-lines", "decide-per-law", "note-support", "check-ready");
    }

    @Test
    void withoutAPlanTheGapsAreStillAskedAboutAndReadinessIsStillWorkedOut() {
        var run = decisions(false);

        run.complete("settle-successors", Map.of());

        run.ends()
                .hasPassedElement("check-ready")
                .hasNotPassedElement("decide-per-law")
                .hasNotPassedElement("clarify-clinic");
    }

    private ProcessRun housing(String answer, boolean active) {
        return Milestone.of(engine, client, "milestone-housing")
                .answers("gather-transition-facts", Milestone.plan(active, active))
                .calls("plan-lines", Map.of("lineAnswer", "=\"" + answer + "\""))
                .calls("plan-decisions", Map.of())
                .starts(Milestone.onTime());
    }

    private ProcessRun decisions(boolean active, String... tracks) {
        return Milestone.of(engine, client, "milestone-decisions")
                .answers("gather-transition-facts", Milestone.plan(active, active))
                .calls("plan-decisions", Map.of())
                .calls("readiness", Map.of())
                .starts(Milestone.onTime(tracks));
    }
}
