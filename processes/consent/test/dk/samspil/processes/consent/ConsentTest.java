package dk.samspil.processes.consent;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.StandInWorkers;
import dk.samspil.processes.UserTasks;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.response.ProcessInstanceEvent;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One consent is asked for, answered or not, and never for ever. */
@ZeebeProcessTest
class ConsentTest {

    private static final Duration WARNS_AFTER = Duration.ofHours(36);
    private static final Duration DUE_AFTER = Duration.ofHours(48);
    private static final Duration SILENT_AFTER = Duration.ofHours(96);
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private StandInWorkers workers;
    private UserTasks tasks;
    private ProcessInstanceEvent asked;

    @BeforeEach
    void ask() {
        tasks = new UserTasks(engine);
        Models.deploy(client, "consent");
        workers = new StandInWorkers(client)
                .answer(
                        "ask-consent",
                        job -> Map.of(
                                "consentId",
                                "the-consent",
                                "givenBy",
                                "custody-holder",
                                "silentAt",
                                after(SILENT_AFTER)))
                .answer("compute-deadline", ConsentTest::deadline)
                .answer("record-consent", job -> Map.of("consentOutcome", job.getVariable("consentAnswer")))
                .answer("record-silent-consent", job -> Map.of("consentOutcome", "unanswered"))
                .complete("send-reminder", "escalate-overdue");
        asked = client.newCreateInstanceCommand()
                .bpmnProcessId("consent")
                .latestVersion()
                .variables(Map.of(
                        "journeyId",
                        UUID.randomUUID().toString(),
                        "department",
                        "adult-social",
                        "consentPurpose",
                        "obtain-information",
                        "fromParty",
                        "hospital"))
                .send()
                .join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"given", "partial", "refused"})
    void theCitizenAnswers(String answer) {
        assertThat(tasks.awaitOpen("answer-consent").getCandidateGroupsList()).containsExactly("citizen");
        assertThat(job("compute-deadline", 1)).containsEntry("subjectId", "the-consent");
        assertThat(job("ask-consent", 1))
                .containsEntry("consentPurpose", "obtain-information")
                .containsEntry("fromParty", "hospital")
                .containsEntry("toDepartment", null);

        complete("answer-consent", answer);

        endsWith(answer);
    }

    @Test
    void theFirstSilenceRemindsWhoIsAskedTwiceAtMost() {
        tasks.awaitOpen("answer-consent");

        engine.increaseTime(WARNS_AFTER.plus(MARGIN));
        assertThat(job("send-reminder", 1)).containsEntry("recipient", "custody-holder");
        engine.increaseTime(DUE_AFTER.minus(WARNS_AFTER));
        assertThat(job("escalate-overdue", 1))
                .containsEntry("recipient", "custody-holder")
                .containsEntry("department", "adult-social");
        assertThat(tasks.open("answer-consent")).isPresent();

        complete("answer-consent", "given");
        endsWith("given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"given", "partial", "refused", "unanswered"})
    void afterTheSecondSilenceAPersonTalksWithTheCitizen(String answer) {
        tasks.awaitOpen("answer-consent");

        engine.increaseTime(SILENT_AFTER.plus(MARGIN));

        assertThat(job("record-silent-consent", 1)).containsEntry("consentId", "the-consent");
        assertThat(tasks.awaitOpen("talk-about-consent").getCandidateGroupsList())
                .containsExactly("adult-social");
        assertThat(tasks.open("answer-consent")).isEmpty();
        complete("talk-about-consent", answer);
        endsWith(answer);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aQuestionThatLapsesIsNobodysTaskAnyMore(boolean silent) {
        tasks.awaitOpen("answer-consent");
        if (silent) {
            engine.increaseTime(SILENT_AFTER.plus(MARGIN));
            tasks.awaitOpen("talk-about-consent");
        }

        client.newPublishMessageCommand()
                .messageName("consent-lapsed")
                .correlationKey("the-consent")
                .timeToLive(Duration.ofDays(1))
                .send()
                .join();

        endsWith("lapsed");
        assertThat(tasks.open(silent ? "talk-about-consent" : "answer-consent")).isEmpty();
    }

    @Test
    void theTalkHasItsOwnDeadline() {
        tasks.awaitOpen("answer-consent");
        engine.increaseTime(SILENT_AFTER.plus(MARGIN));
        tasks.awaitOpen("talk-about-consent");

        engine.increaseTime(DUE_AFTER.plus(MARGIN));

        assertThat(job("send-reminder", 2)).containsEntry("deadlineCode", "D-SAMTYKTALE-5AD");
        assertThat(job("escalate-overdue", 2)).containsEntry("deadlineCode", "D-SAMTYKTALE-5AD");
        assertThat(tasks.open("talk-about-consent")).isPresent();
    }

    private void complete(String task, String answer) {
        tasks.complete(task, new HashMap<>(Map.of("submissionId", "it", "consentAnswer", answer)));
    }

    private void endsWith(String outcome) {
        awaiting("the consent to be settled")
                .untilAsserted(() -> assertThat(asked).isCompleted());
        assertThat(asked)
                .hasNoIncidents()
                .hasVariableWithValue("consentOutcome", outcome)
                .hasVariableWithValue("consentId", "the-consent");
    }

    private Map<String, Object> job(String type, int number) {
        return awaiting(number + " jobs of " + type)
                .until(() -> workers.jobs(type), jobs -> jobs.size() == number)
                .getLast()
                .getVariablesAsMap();
    }

    private static Map<String, Object> deadline(ActivatedJob job) {
        return Map.of(
                "deadline",
                Map.of(
                        "code", job.getVariable("deadlineCode"),
                        "warnAt", after(WARNS_AFTER),
                        "dueAt", after(DUE_AFTER)));
    }

    private static String after(Duration time) {
        return Instant.now().plus(time).toString();
    }
}
