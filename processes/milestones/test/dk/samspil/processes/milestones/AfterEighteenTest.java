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

/** M12 to M14: somebody asks how it went, the role goes on, and the end of youth support is no edge either. */
@ZeebeProcessTest
class AfterEighteenTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void theYouthSaysHowItGoesAndIsContacted() {
        var run = landing();
        assertThat(run.waitsAt("own-rating").getCandidateGroupsList()).containsExactly("citizen");

        run.complete("own-rating", Map.of());
        assertThat(run.waitsAt("call-youth").getCandidateGroupsList())
                .as("the coordinator the youth has kept, not the desk that has taken over")
                .containsExactly("youth");
        run.complete("call-youth", Map.of());

        run.ends().hasNotPassedElement("note-silent-rating");
    }

    @Test
    void whoDoesNotAnswerIsContactedAllTheSame() {
        var run = landing();
        run.waitsAt("own-rating");

        run.timePasses(ProcessRun.DUE_AFTER);

        assertThat(deadlineOf(run, "call-youth")).containsEntry("deadlineCode", "D-LANDINGSOPKALD-5AD");
        assertThat(run.isOpen("own-rating")).isFalse();
    }

    @Test
    void theJourneysOwnFollowUpIsAskedAndTheAdultDeskTakesTheRole() {
        var run = Milestone.of(engine, client, "milestone-close").starts(Milestone.onTime());

        assertThat(run.waitsAt("take-over-role").getCandidateGroupsList()).containsExactly("adult-social");
        assertThat(run.jobs("ask-follow-up")).hasSize(1);
        run.complete("take-over-role", Map.of());

        run.ends().hasPassedElementsInOrder("ask-for-review", "take-over-role", "tell-youth", "landed");
        assertThat(run.jobs("send-transition-letter").getFirst().getVariablesAsMap())
                .containsEntry("letter", "landed");
    }

    @ParameterizedTest
    @CsvSource({
        "yes, approved, true, true",
        "yes, nothing-left, true, false",
        "no, approved, true, false",
        "yes, approved, false, false"
    })
    void helpAfter23IsALineTheYouthHasSaidYesTo(String help, String answer, boolean active, boolean decided) {
        var run = Milestone.of(engine, client, "milestone-youth-support-end")
                .answers("gather-transition-facts", Milestone.plan(active, active))
                .calls("plan-lines", Map.of("lineAnswer", "=\"" + answer + "\""))
                .calls("plan-decisions", Map.of())
                .starts(Milestone.onTime("youth-support"));

        run.complete("prepare-end", Map.of("choiceAdultHelp", help));

        run.ends().hasPassedElement("send-goodbye").hasPassedElement("decide", decided ? 1 : 0);
    }

    private ProcessRun landing() {
        return Milestone.of(engine, client, "milestone-landing-call").starts(Milestone.onTime());
    }
}
