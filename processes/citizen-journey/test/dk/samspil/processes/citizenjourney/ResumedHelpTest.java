package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.StandInProcesses;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journey that is open and that nobody follows is taken up where it stopped. */
@ZeebeProcessTest
class ResumedHelpTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private ProcessRun resumed;

    @BeforeEach
    void run() {
        resumed = new ProcessRun(engine, client);
        Models.deploy(client, "citizen-journey", "resumed-help");
    }

    @Test
    void anAssessmentThatEndedWithoutHelpGoesOnWithTheChosenThemesAndLeadsToAPlanThatIsFollowed() {
        calls("assessment", Map.of("outcome", "=if needs = [\"housing\"] then \"shared-plan\" else \"no-support\""));
        calls("shared-plan", Map.of("outcome", "=\"active\"", "planId", "=\"the-plan\""));
        calls("follow-up", Map.of("endReason", "=\"goals-reached\""));
        takesUp("assessment");

        resumed.ends().hasPassedElementsInOrder("assess-again", "plan-again", "follow-up-again");
        resumed.process().hasVariableWithValue("endReason", "goals-reached");
    }

    @Test
    void plansAreGatheredWithoutAnAssessment() {
        calls("shared-plan", Map.of("outcome", "=\"citizen-refused\""));
        takesUp("shared-plan");

        resumed.ends().hasPassedElement("nothing-to-follow").hasNotPassedElement("assess-again");
    }

    @Test
    void anAssessmentThatFindsNoHelpAgainEndsThere() {
        calls("assessment", Map.of("outcome", "=\"no-support\""));
        takesUp("assessment");

        resumed.ends().hasPassedElement("nothing-planned").hasNotPassedElement("plan-again");
    }

    @Test
    void whatIsUnderWayAlreadyBeginsNoSecondTime() {
        takesUp("under-way");

        resumed.ends().hasNotPassedElement("assess-again").hasNotPassedElement("plan-again");
        assertThat(resumed.jobs("resume-help")).hasSize(1);
    }

    private void calls(String process, Map<String, String> outputs) {
        StandInProcesses.deploy(client, process, outputs);
    }

    private void takesUp(String outcome) {
        resumed.answers("resume-help", job -> Map.of("outcome", outcome, "needs", List.of("housing")));
        resumed.starts(
                "resumed-help",
                Map.of("journeyId", "the-journey", "submissionId", "the-message", "endReason", "no-support"));
    }
}
