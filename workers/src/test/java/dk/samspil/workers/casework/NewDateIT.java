package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.outbox.Letter;
import dk.samspil.workers.outbox.OutboxSender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who waits for a decision beyond its time is given a new date (retssikkerhedsloven § 3 [S19]). */
@Import(PlanLettersIT.Post.class)
class NewDateIT extends PlanIT {

    private static final String LETTERS =
            "select recipient from casework.outbox where journey_id = :journey and template = 'expected-date'";

    @Autowired
    private PlanLettersIT.Letters letters;

    @Autowired
    private OutboxSender sender;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D-AFGOER-10AD",
                "F-RSL3-HJEMV-VOKSEN",
                "F-GENV-4U",
                "F-VARSEL-GENV-2U",
                "F-BPLAN-3M",
                "F-UPLAN-3M"
            })
    void aDecisionThatIsLateOwesANewDateOnce(String code) {
        register(intake());

        Object deadline = late(code, Map.of());
        run("escalate-overdue", task(code));

        assertThat(toldOf(deadline)).containsExactly("task-overdue", "new-date-owed");
        assertThat(messages.to(deadline).getLast().variables())
                .isEqualTo(Map.of(
                        "journeyId", journeyId.toString(), "department", "youth", "deadlineId", deadline.toString()));
    }

    @Test
    void noDateIsOwedWhereNobodyWaitsForADecisionOrTheProcessGivesItItself() {
        register(intake());

        assertThat(toldOf(late("D-INDSATS-10AD", Map.of()))).containsExactly("task-overdue");
        assertThat(toldOf(late("F-OPHOER-6M", Map.of("ownNewDate", true)))).containsExactly("task-overdue");
    }

    @Test
    void thePartyReadsWhatIsLateByWhenToExpectItAndWhy() {
        draft();
        UUID guardian = submit(Map.of("guardianName", "Bo Holm", "guardianshipForm", "section-5"));
        run("record-guardianship", Map.of("submissionId", guardian));
        UUID decision = decided(line("Bostøtte")).getFirst();
        Object deadline = late("F-GENV-4U", Map.of("subjectId", complain(decision)));
        Object help = value("select service_name from casework.plan_line_named where journey_id = :journey");
        assertThat(value("select value #>> '{}' from casework.form_overdue_duty where subject_id = '" + deadline
                        + "' and journey_id = :journey"))
                .isEqualTo("Genvurdering: " + help + ", senest 21.12.2026");

        assertThat(give(deadline)).isEqualTo(Map.of("newDateAt", "2027-04-01T00:00:00+02:00"));
        sender.sendDue();

        assertThat(rows(LETTERS))
                .extracting(row -> row.get("recipient"))
                .containsExactlyInAnyOrder("citizen", "guardian");
        assertThat(mine())
                .filteredOn(letter -> letter.subject().equals("Vi er forsinkede: ny dato"))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.body())
                        .contains("Genvurdering: " + help, "21.12.2026", "31.03.2027", "Vi venter på lægen."));
        assertThat(timeline()).endsWith("new-date-given");
        assertThat(value("select new_date::text from casework.escalation where journey_id = :journey"))
                .isEqualTo("2027-03-31");
    }

    @Test
    void whatIsDoneMeanwhileWithdrawsTheTaskAndNothingIsWritten() {
        register(intake());
        Map<String, Object> about = new HashMap<>(task("D-AFGOER-10AD"));
        about.put("subjectId", UUID.randomUUID());
        Object deadline = late("D-AFGOER-10AD", about);
        run("compute-deadline", dateTask(deadline));

        run("record-silent-citizen", about);

        assertThat(toldOf(deadline)).endsWith("overdue-settled");
        assertThat(
                        rows(
                                "select end_reason from casework.deadline where journey_id = :journey and code = 'D-NYDATO-2AD'"))
                .containsExactly(Map.of("end_reason", "task-withdrawn"));
        give(deadline);
        assertThat(rows(LETTERS)).isEmpty();
        assertThat(timeline()).doesNotContain("new-date-given");
    }

    @Test
    void nothingIsWrittenToWhoHasDied() {
        register(intake());
        Object deadline = late("D-AFGOER-10AD", Map.of());
        give(deadline);

        run("record-death", Map.of());
        give(deadline);
        sender.sendDue();

        assertThat(toldOf(deadline)).endsWith("overdue-settled");
        assertThat(rows(LETTERS)).hasSize(1);
        assertThat(mine()).extracting(Letter::recipient).doesNotContain("citizen");
    }

    private Object late(String code, Map<String, Object> more) {
        Map<String, Object> task = new HashMap<>(task(code));
        task.putAll(more);
        run("compute-deadline", task);
        run("escalate-overdue", task);
        return value("""
                select deadline_id from casework.escalation join casework.deadline using (deadline_id, journey_id)
                 where journey_id = :journey and code = '%s'""".formatted(code));
    }

    private static Map<String, Object> task(String code) {
        return Map.of("department", "youth", "deadlineCode", code);
    }

    private static Map<String, Object> dateTask(Object deadline) {
        return Map.of("department", "youth", "deadlineCode", "D-NYDATO-2AD", "subjectId", deadline);
    }

    private Map<String, Object> give(Object deadline) {
        UUID answer = submit(Map.of("newDate", "2027-03-31", "newDateReason", "Vi venter på lægen."));
        return run(
                "record-expected-date", Map.of("department", "youth", "deadlineId", deadline, "submissionId", answer));
    }

    private UUID complain(UUID decision) {
        UUID message = submit(Map.of("text", "Det er for lidt"));
        Map<String, Object> told = Map.of("decisionId", decision, "submissionId", message);
        return UUID.fromString((String) planned("register-complaint", told).get("complaintId"));
    }

    private List<String> toldOf(Object deadline) {
        return messages.to(deadline).stream()
                .map(PublishedMessages.Message::name)
                .toList();
    }

    private List<Letter> mine() {
        List<Object> sent = rows("select message_id from casework.outbox where journey_id = :journey").stream()
                .map(row -> row.get("message_id"))
                .toList();
        return letters.stream()
                .filter(letter -> sent.contains(letter.messageId()))
                .toList();
    }
}
