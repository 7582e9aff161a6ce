package dk.samspil.processes.citizenchange;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.StandInWorkers;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.PublishMessageResponse;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register tells reaches an active journey, or is noted about the citizen. */
@ZeebeProcessTest
class CitizenChangeTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({
        "citizen-died, record-death",
        "contact-marks-changed, record-contact-marks",
        "guardianship-changed, record-guardianship",
        "custody-changed, record-custody"
    })
    void whatNoJourneyHearsIsNoted(String change, String noted) {
        var workers = workers(change);

        var told = told("register-event", Map.of("change", change));

        awaiting("the change to be noted")
                .untilAsserted(
                        () -> assertThat(told).extractingProcessInstance().isCompleted());
        assertThat(workers.jobTypes()).containsExactly("pass-on-change", noted);
        assertThat(workers.jobs(noted).getFirst().getVariablesAsMap()).containsKeys("journeyId", "submissionId");
    }

    @Test
    void whatAnActiveJourneyHearsIsNotNotedTwice() {
        var workers = workers("nothing");

        var told = told("register-event", Map.of("change", "citizen-died"));

        awaiting("the journey to be told")
                .untilAsserted(() -> assertThat(told)
                        .extractingProcessInstance()
                        .isCompleted()
                        .hasPassedElement("nothing-to-note"));
        assertThat(workers.jobTypes()).containsExactly("pass-on-change");
    }

    @Test
    void whatStaffHearOfCustodyIsNotedAtOnce() {
        var workers = workers("nothing");

        var told = told("custody-changed", Map.of());

        awaiting("custody to be noted")
                .untilAsserted(
                        () -> assertThat(told).extractingProcessInstance().isCompleted());
        assertThat(workers.jobTypes()).containsExactly("record-custody");
    }

    private StandInWorkers workers(String left) {
        Models.deploy(client, "citizen-change");
        return new StandInWorkers(client)
                .answer("pass-on-change", job -> Map.of("change", left))
                .complete("record-death", "record-contact-marks", "record-guardianship", "record-custody");
    }

    private PublishMessageResponse told(String message, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("journeyId", UUID.randomUUID().toString());
        all.put("submissionId", UUID.randomUUID().toString());
        var told = client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey((String) all.get("journeyId"))
                .timeToLive(Duration.ofDays(7))
                .variables(all)
                .send()
                .join();
        awaiting("the message to start the process")
                .untilAsserted(() -> assertThat(told).hasCreatedProcessInstance());
        return told;
    }
}
