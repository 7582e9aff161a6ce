package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PayerIT extends PlanIT {

    private static final String PAYERS = """
            select p.department, p.percent, p.note, p.interim from casework.payer p
              join casework.plan_line using (line_id) where journey_id = :journey order by p.department""";

    @Autowired
    private PublishedMessages messages;

    @Test
    void theTableSaysWhoPaysAndARemarkIsKeptOnTheShare() {
        draft();
        propose("adult-social", line("Bostøtte"));
        record(List.of(
                Map.of("budget", "adult-social", "percent", 100, "note", "none"),
                Map.of("budget", "adult-social", "percent", 0, "note", "state-refund")));

        assertThat(rows(PAYERS))
                .containsExactly(
                        Map.of("department", "adult-social", "percent", 100, "note", "state-refund", "interim", false));
        assertThat(messages.to(journeyId)).isEmpty();
    }

    @Test
    void whileBudgetsDisagreeTheDecidingDepartmentPaysAndThePlanGoesOn() {
        disputed();

        assertThat(rows(PAYERS))
                .containsExactly(
                        Map.of("department", "adult-social", "percent", 100, "note", "interim", "interim", true));
        assertThat(messages.to(journeyId))
                .extracting(PublishedMessages.Message::name, PublishedMessages.Message::variables)
                .containsExactly(tuple(
                        "payer-disputed", Map.of("lineId", lineId("Bostøtte").toString())));
        assertThat(participants()).contains("finance");
        answer("with-plan", Map.of("Bostøtte", "approve"));
        decide();
        assertThat(planned("activate-plan", Map.of())).containsEntry("outcome", "active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreed-key", "to-be-agreed"})
    void aBillThatTheTableLeavesToTheLeadersReachesThem(String note) {
        draft();
        propose("adult-social", line("Bostøtte"));
        record(List.of(Map.of("budget", "adult-social", "percent", 100, "note", note)));

        assertThat(rows(PAYERS))
                .containsExactly(
                        Map.of("department", "adult-social", "percent", 100, "note", "interim", "interim", true));
        assertThat(messages.to(journeyId))
                .extracting(PublishedMessages.Message::name)
                .containsExactly("payer-disputed");
    }

    @Test
    void theLeadersSettleAndFinanceLeavesAgain() {
        disputed();
        settle(60, 40);

        assertThat(rows(PAYERS))
                .extracting(row -> row.get("department") + " " + row.get("percent") + " " + row.get("interim"))
                .containsExactly("adult-social 60 false", "health 40 false");
        assertThat(participants()).doesNotContain("finance");
    }

    @Test
    void sharesThatDoNotMakeTheWholeAreRefused() {
        disputed();
        assertThatThrownBy(() -> settle(60, 30)).isInstanceOf(JobFault.class).hasMessageContaining("100");
    }

    private void disputed() {
        draft();
        Map<String, Object> line = line("Bostøtte");
        line.put("payerDisputed", true);
        propose("adult-social", line);
        record(List.of(Map.of("budget", "adult-social", "percent", 100, "note", "none")));
    }

    private void settle(int ours, int theirs) {
        var shares = List.of(
                Map.of("department", "adult-social", "percent", ours),
                Map.of("department", "health", "percent", theirs));
        planned(
                "record-payer-agreement",
                Map.of(
                        "subjectId", lineId("Bostøtte"),
                        "department", "finance",
                        "submissionId", submit(Map.of("payers", shares, "note", "Aftalt"))));
    }

    private void record(List<Map<String, Object>> shares) {
        List<?> lines = (List<?>) planned("gather-line-facts", Map.of()).get("lines");
        Object lineId = ((Map<?, ?>) lines.getFirst()).get("lineId");
        planned("record-payers", Map.of("payers", List.of(Map.of("lineId", lineId, "payers", shares))));
    }
}
