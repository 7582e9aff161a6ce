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
        "assess-acute, children-family-duty, F-UND-24T",
        "start-acute-help, children-family-duty, D-AKUTHJAELP-4T",
        "make-first-contact, reception, D-KONTAKT-3AD",
        "reach-out, reception, D-OPSOEG-5AD",
        "accept-at-desk, school-psychology, D-BORD-2AD",
        "decide-desk, leadership, D-LEDER-2AD",
        "accept-as-co-desk, employment, D-MEDBORD-2AD",
        "build-bridge, civil-society, D-BRO-5AD",
        "screen, school-psychology, D-SCREENING-10AD",
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
        "assess-acute, children-family-duty, F-UND-24T",
        "start-acute-help, children-family-duty, D-AKUTHJAELP-4T",
        "make-first-contact, reception, D-KONTAKT-3AD",
        "reach-out, reception, D-OPSOEG-5AD",
        "accept-at-desk, school-psychology, D-BORD-2AD",
        "decide-desk, leadership, D-LEDER-2AD",
        "accept-as-co-desk, employment, D-MEDBORD-2AD",
        "build-bridge, civil-society, D-BRO-5AD",
        "screen, school-psychology, D-SCREENING-10AD",
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

        journey.accept().screen("advice").nameCoordinator().endsWith("advised");
    }

    @Test
    void anAnswerInTimeRemindsNobody() {
        var journey = waitingAt("accept-at-desk");

        journey.accept().screen("advice").nameCoordinator().ends();

        assertThat(journey.timers(TimerIntent.CREATED)).isEqualTo(8);
        assertThat(journey.timers(TimerIntent.CANCELED)).isEqualTo(8);
        assertThat(journey.timers(TimerIntent.TRIGGERED)).isZero();
    }

    @Test
    void aTaskShowsWhenItsDeadlinePasses() {
        var task = pupil().heard().offeredTo("school-psychology");

        assertThat(OffsetDateTime.parse(task.getDueDate()))
                .isAfter(OffsetDateTime.now().plus(WARNS_AFTER));
    }

    private ReferralJourney waitingAt(String task) {
        var journey =
                switch (task) {
                    case "assess-acute" -> of(9, "violence");
                    case "start-acute-help" -> of(9, "violence").assessAcute("act-now");
                    case "make-first-contact" -> pupil();
                    case "reach-out" -> pupil().notReached().notReached().notReached();
                    case "accept-at-desk" -> pupil().heard();
                    case "decide-desk" ->
                        pupil().heard().handOnTo("children-family").handOnTo("youth");
                    case "accept-as-co-desk" ->
                        of(40, "support-ending", "housing", "employment")
                                .heard()
                                .accept();
                    case "build-bridge" ->
                        of(40, "support-ending", "housing", "community").heard().accept();
                    case "screen" -> pupil().heard().accept();
                    case "name-coordinator" -> pupil().heard().accept().screen("advice");
                    default -> throw new IllegalArgumentException(task);
                };
        journey.awaitOpen(task);
        return journey;
    }

    private ReferralJourney pupil() {
        return ReferralJourney.of(engine, client, PUPIL);
    }

    private ReferralJourney of(int age, String sign, String... needs) {
        return ReferralJourney.of(engine, client, new Citizen(age, "professional", List.of(needs), List.of(sign)));
    }
}
