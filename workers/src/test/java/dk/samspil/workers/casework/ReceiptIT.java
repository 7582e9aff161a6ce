package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who hears at once that a referral has come in, and who hears what a notification led to. */
class ReceiptIT extends CaseworkIT {

    private static final String LETTERS =
            "select recipient, template from casework.outbox where journey_id = :journey order by " + AS_WRITTEN;

    @ParameterizedTest
    @CsvSource({"citizen", "walk-in"})
    void whoAsksForHelpGetsAReceipt(String source) {
        registerFrom(source, Map.of("agreed", false));

        run("send-receipt", Map.of("source", source));

        assertThat(rows(LETTERS)).containsExactly(Map.of("recipient", "citizen", "template", "receipt"));
        assertThat(timeline()).endsWith("receipt-sent");
    }

    @Test
    void aReferralIsReceiptedToTheSenderAndToTheCitizenWhoAgreedToIt() {
        registerFrom("professional", Map.of("referrerOrganisation", "Solvig Skole"));

        run("send-receipt", Map.of("source", "professional"));

        assertThat(rows(LETTERS))
                .containsExactly(
                        Map.of("recipient", "citizen", "template", "receipt"),
                        Map.of("recipient", "referrer", "template", "sender-receipt"));
    }

    @Test
    void aNotificationIsReceiptedToTheNotifierOnlyAndEndsThatDeadline() {
        registerFrom("notification", Map.of("referrerPhone", "12345678"));
        run("compute-deadline", Map.of("deadlineCode", "F-UND-KVIT"));
        run("compute-deadline", Map.of("deadlineCode", "F-UND-24T"));

        run("send-receipt", Map.of("source", "notification"));

        assertThat(rows(LETTERS)).containsExactly(Map.of("recipient", "referrer", "template", "sender-receipt"));
        assertThat(rows("select code from casework.deadline where journey_id = :journey and fulfilled_at is null"))
                .containsExactly(Map.of("code", "F-UND-24T"));
    }

    @Test
    void anAnonymousNotifierHasNoReceiptChannel() {
        registerFrom("notification", Map.of());

        run("send-receipt", Map.of("source", "notification"));

        assertThat(rows(LETTERS)).isEmpty();
        assertThat(timeline()).endsWith("no-receipt-channel");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aProfessionalNotifierLearnsWhetherItLedToSomething(boolean led) {
        registerFrom("notification", Map.of("referrerOrganisation", "Solvig Skole"));

        run("answer-notifier", Map.of("department", "children-family", "ledToSomething", led));

        assertThat(rows("select template, parameters::text from casework.outbox where journey_id = :journey"))
                .containsExactly(
                        Map.of("template", "notifier-answer", "parameters", "{\"ledToSomething\": " + led + "}"));
        assertThat(timeline()).endsWith("notifier-answered");
    }

    @ParameterizedTest
    @CsvSource({"notification, referrerName, Naboen", "professional, referrerOrganisation, Solvig Skole"})
    void nobodyElseLearnsIt(String source, String field, String value) {
        registerFrom(source, Map.of(field, value));

        run("answer-notifier", Map.of("department", "children-family", "ledToSomething", true));

        assertThat(rows(LETTERS)).isEmpty();
    }

    private void registerFrom(String source, Map<String, Object> more) {
        Map<String, Object> intake = intake();
        intake.put("source", source);
        intake.putAll(more);
        register(intake);
    }
}
