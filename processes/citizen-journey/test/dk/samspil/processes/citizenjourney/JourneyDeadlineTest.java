package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.citizenjourney.JourneyWorkers.DUE_AFTER;
import static dk.samspil.processes.citizenjourney.JourneyWorkers.WARNS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What silence does at each task of the journey: a reminder, then a word that it is late; the task stays. */
@ZeebeProcessTest
class JourneyDeadlineTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({
        "welcome-back,                D-GENAAB-5AD,    adult-social",
        "talk-with-citizen,           D-SAMTALE-2AD,   reception",
        "name-deputy,                 D-STEDFORT-1AD,  reception",
        "agree-way-on,                D-SAMTYK-2AD,    reception",
        "renew-consent,               D-SAMTFORNY-5AD, reception",
        "settle-law,                  D-LOV18-5AD,     reception",
        "clarify-acting-municipality, D-FLYT-3AD,      reception",
        "send-material,               D-MATERIALE-3AD, reception",
        "carry-out-action,            D-HANDLING-0D,   health"
    })
    void aTaskIsRemindedThenReportedAndStaysOpen(String task, String code, String department) {
        var journey = waitingAt(task);
        journey.waitsAt(task);

        journey.timePasses(WARNS_AFTER);
        assertThat(journey.awaitJob("send-reminder"))
                .containsAllEntriesOf(Map.of("department", department, "deadlineCode", code));
        assertThat(journey.jobs("escalate-overdue")).isEmpty();

        journey.timePasses(DUE_AFTER.minus(WARNS_AFTER));
        assertThat(journey.awaitJob("escalate-overdue"))
                .containsAllEntriesOf(Map.of("department", department, "deadlineCode", code));
        assertThat(journey.isOpen(task)).isTrue();
    }

    private JourneyRun waitingAt(String task) {
        return switch (task) {
            case "welcome-back" -> JourneyRun.startedBy(engine, client, "journey-reopened", Map.of());
            case "talk-with-citizen" -> begun(Map.of()).told("citizen-wants-to-talk", Map.of());
            case "name-deputy" -> begun(Map.of()).told("coordinator-away", Map.of());
            case "agree-way-on" -> begun(Map.of()).told("consent-withdrawn", Map.of("consentId", "it"));
            case "renew-consent" -> begun(Map.of()).told("consent-running-out", Map.of("consentId", "it"));
            case "settle-law" -> begun(Map.of("turns18At", Instant.now().toString()));
            case "clarify-acting-municipality" -> begun(Map.of()).told("citizen-moved", Map.of());
            case "send-material" ->
                waitingAt("clarify-acting-municipality")
                        .complete("clarify-acting-municipality", Map.of("moveOutcome", "notify"))
                        .passes("clarify-acting-municipality");
            default -> begun(Map.of()).told("actions-agreed", Map.of("actions", List.of(action())));
        };
    }

    private static Map<String, String> action() {
        return Map.of(
                "actionId", "it",
                "department", "health",
                "dueAt", Instant.now().plus(Duration.ofDays(1)).toString());
    }

    private JourneyRun begun(Map<String, Object> registered) {
        return JourneyRun.of(engine, client, registered).waitsIn("find-right-desk");
    }
}
