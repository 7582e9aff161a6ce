package dk.samspil.processes.referral;

import static dk.samspil.processes.referral.ReferralWorkers.DUE_AFTER;
import static dk.samspil.processes.referral.ReferralWorkers.WARNS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What silence does: a reminder, then a word that it is late, both to the department; the task never goes away. */
@ZeebeProcessTest
class ReferralDeadlineTest {

    private static final Citizen PUPIL = new Citizen(14, "professional", List.of("absence"), List.of());
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({
        "accept-at-desk,   school-psychology, D-BORD-2AD",
        "decide-desk,      leadership,        D-LEDER-2AD",
        "name-coordinator, school-psychology, D-KONTAKTPERSON-0AD"
    })
    void aTaskNearItsDeadlineIsRemindedAndStaysOpen(String task, String department, String code) {
        var journey = waitingAt(task);

        journey.timePasses(WARNS_AFTER.plus(MARGIN));

        assertThat(journey.awaitJobs("send-reminder", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", department, "deadlineCode", code));
        assertThat(journey.jobs("escalate-overdue")).isEmpty();
        assertThat(journey.isOpen(task)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "accept-at-desk,   school-psychology, D-BORD-2AD",
        "decide-desk,      leadership,        D-LEDER-2AD",
        "name-coordinator, school-psychology, D-KONTAKTPERSON-0AD"
    })
    void aTaskPastItsDeadlineIsEscalatedAndStaysOpen(String task, String department, String code) {
        var journey = waitingAt(task);

        journey.timePasses(DUE_AFTER.plus(MARGIN));

        assertThat(journey.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", department, "deadlineCode", code));
        assertThat(journey.isOpen(task)).isTrue();
    }

    @Test
    void aLateAnswerStillMovesTheReferralOn() {
        var journey = waitingAt("accept-at-desk").timePasses(DUE_AFTER.plus(MARGIN));
        journey.awaitJobs("escalate-overdue", 1);

        journey.accept().nameCoordinator().ends();

        journey.process().hasPassedElement("citizen-told", 1);
    }

    @Test
    void anAnswerInTimeRemindsNobody() {
        var journey = waitingAt("accept-at-desk");
        assertThat(journey.timers(TimerIntent.CREATED)).isEqualTo(2);

        journey.accept().nameCoordinator().ends();

        assertThat(journey.timers(TimerIntent.CANCELED)).isEqualTo(journey.timers(TimerIntent.CREATED));
        assertThat(journey.timers(TimerIntent.TRIGGERED)).isZero();
    }

    @Test
    void aTaskShowsWhenItsDeadlinePasses() {
        var task = ReferralJourney.of(engine, client, PUPIL).offeredTo("school-psychology");

        assertThat(OffsetDateTime.parse(task.getDueDate()))
                .isAfter(OffsetDateTime.now().plus(WARNS_AFTER));
    }

    private ReferralJourney waitingAt(String task) {
        var journey = ReferralJourney.of(engine, client, PUPIL);
        switch (task) {
            case "accept-at-desk" -> journey.offeredTo("school-psychology");
            case "decide-desk" ->
                journey.handOnTo("children-family").handOnTo("youth").liftedToLeadership();
            case "name-coordinator" -> journey.accept().waitsForCoordinatorAt("school-psychology");
            default -> throw new IllegalArgumentException(task);
        }
        return journey;
    }
}
