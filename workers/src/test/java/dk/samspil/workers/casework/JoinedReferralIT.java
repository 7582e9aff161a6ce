package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second notification about a child who is being helped: its own clocks, receipt, assessment, answer and end. */
class JoinedReferralIT extends CaseworkIT {

    private static final String OPEN = """
            select code from casework.deadline
             where journey_id = :journey and fulfilled_at is null and cancelled_at is null order by code""";

    private UUID first;

    @BeforeEach
    void anotherNotificationIsMade() {
        routedTo("children-family");
        accept("children-family");
        first = referralId;
        UUID journey = journeyId;
        anotherReferral();
        Map<String, Object> intake = intake();
        intake.putAll(Map.of(
                "source", "notification",
                "signs", List.of("violence"),
                "matter", "Slået igen",
                "referrerOrganisation", "Solvig Skole",
                "referrerName", "Lise Lærer",
                "referrerPhone", "12345678"));
        assertThat(register(intake))
                .containsEntry("joined", true)
                .containsEntry("source", "notification")
                .containsEntry("signs", List.of("violence"))
                .containsKey("receivedAt");
        journeyId = journey;
        List.of("F-UND-24T", "F-UND-KVIT", "F-BFU-4M").forEach(this::runs);
    }

    @Test
    void whoNotifiedGetsAReceiptAndTheFamilyIsNotWrittenTo() {
        run("send-receipt", Map.of("source", "notification"));

        assertThat(rows("select recipient, template from casework.outbox where journey_id = :journey"))
                .contains(Map.of("recipient", "referrer", "template", "sender-receipt"))
                .doesNotContain(Map.of("recipient", "citizen", "template", "receipt"));
        assertThat(open()).containsExactly("F-BFU-4M", "F-UND-24T");
    }

    @Test
    void theAssessmentOfItTakesOverItsOwn24HoursAndAsksForASecondPerson() {
        assertThat(assess(SENDER)).isEqualTo(Map.of("secondPersonMissing", true));
        assertThat(open()).contains("F-UND-24T");

        assertThat(assess("user-ali")).isEqualTo(Map.of("secondPersonMissing", false));

        assertThat(open()).doesNotContain("F-UND-24T");
        assertThat(rows("select 1 from casework.deadline where journey_id = :journey and code = 'F-UND-24T'"))
                .as("one duty, one deadline")
                .hasSize(1);
        assertThat(rows("select subject_id, second_person from casework.acute_assessment where journey_id = :journey"))
                .containsExactly(Map.of("subject_id", referralId, "second_person", "user-ali"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handled", "unchanged"})
    void whenItIsSeenItIsSettledAndItsFourMonthsMeasureNothing(String outcome) {
        runs("D-STRAKS-0T");
        run("compute-deadline", Map.of("deadlineCode", "F-BFU-4M"));

        see(outcome);

        assertThat(states()).containsEntry(referralId, "closed").containsEntry(first, "accepted");
        assertThat(value("select urgency from casework.referral where journey_id = :journey and state = 'closed'"))
                .isEqualTo("acute");
        assertThat(rows("""
                        select code, end_reason from casework.deadline
                         where journey_id = :journey and cancelled_at is not null""")).containsExactly(Map.of("code", "F-BFU-4M", "end_reason", "not-applicable"));
        assertThat(open())
                .as("the clock of the referral that the journey began with is another")
                .containsExactly("F-BFU-4M", "F-UND-24T", "F-UND-KVIT");
        assertThat(messages.to(journeyId)).isEmpty();
        assertThat(timeline()).endsWith("new-referral-seen");
    }

    @Test
    void whereSomethingIsInvestigatedTheClockRunsOnAndThePlanIsLookedAt() {
        see("investigate");
        run(
                "start-assessment",
                Map.of(
                        "department",
                        "children-family",
                        "receivedAt",
                        "2026-11-30T10:00:00+01:00",
                        "needs",
                        List.of("family"),
                        "assessmentTypes",
                        List.of(Map.of("type", "bl-20", "deadlineCode", "F-BFU-4M"))));

        assertThat(open()).contains("F-BFU-4M");
        assertThat(messages.to(journeyId))
                .extracting(PublishedMessages.Message::name)
                .containsExactly("review-asked");
    }

    @Test
    void theFormsShowWhichReferralItIsAndWhoSaysSo() {
        String text = "Slået igen\nTegn: Vold\nFra: Underretning, Solvig Skole, Lise Lærer, 12345678";
        assertThat(shown("form_joined_referral")).isEqualTo(text);
        assertThat(shown("form_acute_matter")).isEqualTo(text);
        assertThat(value("select value #>> '{}' from casework.form_referral_matter where journey_id = :journey"))
                .as("who works on the first reads the first")
                .isEqualTo("Vil gerne tilbage i skole");
    }

    private void runs(String code) {
        run("compute-deadline", about(code));
    }

    private Map<String, Object> about(String code) {
        return new HashMap<>(
                Map.of("deadlineCode", code, "deadlineStart", "2026-11-20T17:00:00+01:00", "subjectId", referralId));
    }

    private Map<String, Object> assess(String secondPerson) {
        Map<String, Object> task = about("F-UND-24T");
        task.put("department", "children-family-duty");
        task.put(
                "submissionId",
                submit(Map.of(
                        "acuteNeed",
                        "no-danger",
                        "reason",
                        "Talt med barnet",
                        "hasSupport",
                        true,
                        "secondPerson",
                        secondPerson)));
        return answerTask("F-UND-24T", "record-acute-assessment", task);
    }

    private void see(String outcome) {
        UUID answer = submit(Map.of("referralOutcome", outcome, "note", "Talt med Frejas mor"));
        answerTask(
                "D-NYHENV-2AD",
                "record-new-referral",
                Map.of(
                        "department",
                        "children-family",
                        "subjectId",
                        referralId,
                        "urgency",
                        "acute",
                        "submissionId",
                        answer));
    }

    private Map<Object, Object> states() {
        Map<Object, Object> states = new HashMap<>();
        rows("select referral_id, state from casework.referral where journey_id = :journey")
                .forEach(row -> states.put(row.get("referral_id"), row.get("state")));
        return states;
    }

    private Object shown(String view) {
        return database.sql("select value #>> '{}' from casework." + view + " where subject_id = :referral")
                .param("referral", referralId)
                .query(String.class)
                .single();
    }

    private List<Object> open() {
        return rows(OPEN).stream().map(row -> row.get("code")).toList();
    }
}
