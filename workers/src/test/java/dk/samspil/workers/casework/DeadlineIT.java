package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadlineIT extends CaseworkIT {

    @Test
    void aDeadlineIsKeptAndTheEngineToldWhenItEnds() {
        register(intake());
        Map<String, Object> answer = run(
                "compute-deadline",
                Map.of(
                        "deadlineCode", "F-UND-24T",
                        "deadlineStart", "2026-11-20T17:00:00+01:00[Europe/Copenhagen]",
                        "department", "children-family"));

        assertThat(answer)
                .containsEntry(
                        "deadline",
                        Map.of(
                                "code", "F-UND-24T",
                                "dueAt", "2026-11-21T17:00:00+01:00",
                                "warnAt", "2026-11-21T11:00:00+01:00",
                                "basis", "Barnets lov § 136 ff.",
                                "unit", "PT_HOURS",
                                "kind", "law"));
        assertThat(value("select due_at = '2026-11-21 17:00+01' from casework.deadline where journey_id = :journey"))
                .isEqualTo(true);
    }

    @Test
    void withoutAStartItRunsFromNowAndSkipsTheTownHallsClosingDays() {
        register(intake());
        assertThat(dueAt("D-BORD-2AD", null)).isEqualTo("2026-11-25T23:59:59+01:00");
        assertThat(dueAt("D-BORD-2AD", "2026-12-23T10:00+01:00")).isEqualTo("2026-12-29T23:59:59+01:00");
    }

    @Test
    void aRuleThatIsNotValidThenIsAnIncident() {
        register(intake());
        assertThatThrownBy(() -> dueAt("D-BORD-2AD", "2020-01-01T10:00+01:00"))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("D-BORD-2AD");
    }

    @Test
    void aReminderReachesTheDepartmentAndTheTimeline() {
        register(intake());
        run("send-reminder", Map.of("department", "youth", "deadlineCode", "D-BORD-2AD"));
        run("escalate-overdue", Map.of("department", "youth", "deadlineCode", "D-BORD-2AD"));

        assertThat(rows("""
                        select recipient, recipient_id, template from casework.outbox
                         where journey_id = :journey order by ctid"""))
                .containsExactly(
                        Map.of("recipient", "department", "recipient_id", "youth", "template", "deadline-near"),
                        Map.of("recipient", "department", "recipient_id", "youth", "template", "deadline-passed"));
        assertThat(rows("""
                        select kind, detail ->> 'code' as code from casework.journey_event
                         where journey_id = :journey and kind <> 'referral-received' order by ctid"""))
                .containsExactly(
                        Map.of("kind", "reminded", "code", "D-BORD-2AD"),
                        Map.of("kind", "overdue", "code", "D-BORD-2AD"));
    }

    private Object dueAt(String code, String start) {
        Map<String, String> variables =
                start == null ? Map.of("deadlineCode", code) : Map.of("deadlineCode", code, "deadlineStart", start);
        return ((Map<?, ?>) run("compute-deadline", variables).get("deadline")).get("dueAt");
    }
}
