package dk.samspil.processes.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DMN-1, row by row: domain.md section 8. */
@ZeebeProcessTest
class UrgencyTest {

    private static final List<String> NOTIFICATION = List.of("F-UND-24T", "F-UND-KVIT", "F-BFU-4M");
    private static final List<String> CONTACT = List.of("D-KONTAKT-3AD");
    private static final List<String> SAME_DAY = List.of("D-AKUT-0AD");
    private static final List<String> AT_ONCE = List.of("D-STRAKS-0T");

    private static final List<String> NOTIFIED_SUICIDE_RISK =
            List.of("D-STRAKS-0T", "F-UND-24T", "F-UND-KVIT", "F-BFU-4M");

    private ZeebeClient client;

    record Row(
            String id,
            String source,
            Boolean underEighteen,
            String sign,
            String urgency,
            List<String> deadlines,
            String firstDesk) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row(
                        "notified-suicide-risk",
                        "notification",
                        true,
                        "suicide-risk",
                        "acute",
                        NOTIFIED_SUICIDE_RISK,
                        "children-family-duty"),
                new Row(
                        "notified-danger",
                        "notification",
                        true,
                        "violence",
                        "acute",
                        NOTIFICATION,
                        "children-family-duty"),
                new Row("notified", "notification", true, null, "high", NOTIFICATION, "children-family"),
                new Row(
                        "child-in-danger",
                        "professional",
                        true,
                        "domestic-violence",
                        "acute",
                        NOTIFICATION,
                        "children-family-duty"),
                new Row(
                        "suicide-risk-child",
                        "professional",
                        true,
                        "suicide-risk",
                        "acute",
                        AT_ONCE,
                        "children-family-duty"),
                new Row("suicide-risk-adult", "citizen", false, "suicide-risk", "acute", AT_ONCE, "adult-social"),
                new Row("adult-without-safe-home", "citizen", false, "homeless", "acute", SAME_DAY, "adult-social"),
                new Row("adult-in-danger", "citizen", false, "acute-danger", "acute", SAME_DAY, "adult-social"),
                new Row("discharge", "discharge", false, null, "high", CONTACT, "health"),
                new Row(
                        "moved-in-child",
                        "municipality",
                        true,
                        null,
                        "high",
                        List.of("D-TILFLYT-2AD"),
                        "children-family"),
                new Row("support-ending", "internal", false, "support-ending", "high", List.of("D-OPHOER-5AD"), null),
                new Row("urgency-default", "citizen", false, null, "normal", CONTACT, "reception"));
    }

    @BeforeEach
    void deploy() {
        Models.deploy(client, "referral");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysHowUrgentWhichDeadlinesAndWhoLooksFirst(Row row) {
        var answer = decide(row.source, row.underEighteen, row.sign == null ? List.of() : List.of(row.sign));

        assertThat(answer.rows("urgency")).containsExactly(row.id);
        assertThat(answer.output())
                .containsEntry("urgency", row.urgency)
                .containsEntry("deadlineCodes", row.deadlines)
                .containsEntry("firstDesk", row.firstDesk);
    }

    @Test
    void everyRowHasAnExample() {
        assertThat(rows().map(Row::id)).containsExactlyElementsOf(Decisions.rowsOf(Models.dmn("referral", "urgency")));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  violence,          child-in-danger",
        "true,  abuse,             child-in-danger",
        "true,  acute-danger,      child-in-danger",
        "false, domestic-violence, adult-without-safe-home",
        "false, violence,          adult-in-danger",
        "false, abuse,             adult-in-danger"
    })
    void aSignOfDangerIsAcuteWhoeverSendsIt(boolean underEighteen, String sign, String row) {
        var answer = decide("professional", underEighteen, List.of(sign));

        assertThat(answer.rows("urgency")).containsExactly(row);
        assertThat(answer.output()).containsEntry("urgency", "acute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"violence", "abuse", "acute-danger", "domestic-violence", "suicide-risk"})
    void aNotificationOfAChildInDangerIsAcuteAndItsClocksRun(String sign) {
        var answer = decide("notification", true, List.of(sign));

        assertThat(answer.output())
                .containsEntry("urgency", "acute")
                .containsEntry("firstDesk", "children-family-duty");
        assertThat(answer.output().get("deadlineCodes"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsAll(NOTIFICATION);
    }

    @Test
    void aNotificationWithSeveralSignsStillSaysCallAtOnce() {
        var answer = decide("notification", true, List.of("domestic-violence", "suicide-risk"));

        assertThat(answer.output()).containsEntry("deadlineCodes", NOTIFIED_SUICIDE_RISK);
    }

    @Test
    void aReferralThatSaysNothingStillGetsADeadline() {
        assertThat(decide(null, null, null).rows("urgency")).containsExactly("urgency-default");
    }

    private Decisions.Answer decide(String source, Boolean underEighteen, List<String> signs) {
        Map<String, Object> referral = new HashMap<>();
        referral.put("source", source);
        referral.put("underEighteen", underEighteen);
        referral.put("signs", signs);
        return new Decisions(client).decide("urgency", referral);
    }
}
