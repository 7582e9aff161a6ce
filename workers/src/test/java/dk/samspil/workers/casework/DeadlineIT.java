package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
                         where journey_id = :journey order by
                        """ + AS_WRITTEN))
                .containsExactly(
                        Map.of("recipient", "department", "recipient_id", "youth", "template", "deadline-near"),
                        Map.of("recipient", "department", "recipient_id", "youth", "template", "deadline-passed"));
        assertThat(rows("""
                        select kind, detail ->> 'code' as code from casework.journey_event
                         where journey_id = :journey and kind <> 'referral-received' order by
                        """ + AS_WRITTEN))
                .containsExactly(
                        Map.of("kind", "reminded", "code", "D-BORD-2AD"),
                        Map.of("kind", "overdue", "code", "D-BORD-2AD"));
    }

    @Test
    void aTaskTakesOverTheDeadlineOfItsDutyThatRunsAlready() {
        register(intake());
        Map<String, Object> duty = Map.of("deadlineCode", "F-UND-24T", "deadlineStart", "2026-11-20T17:00:00+01:00");
        run("compute-deadline", duty);

        Map<String, Object> task = new HashMap<>(duty);
        task.put("department", "children-family-duty");
        run("compute-deadline", task);
        run("compute-deadline", Map.of("deadlineCode", "F-UND-24T", "deadlineStart", "2026-11-21T17:00:00+01:00"));

        assertThat(rows("""
                        select to_char(due_at at time zone 'Europe/Copenhagen', 'DD HH24') as due,
                               coalesce(department, '') as department
                          from casework.deadline where journey_id = :journey order by due_at"""))
                .containsExactly(
                        Map.of("due", "21 17", "department", "children-family-duty"),
                        Map.of("due", "22 17", "department", ""));
    }

    @Test
    void tasksOfTheSameKindAboutDifferentThingsHaveEachTheirOwn() {
        register(intake());
        for (int i = 0; i < 2; i++) {
            run(
                    "compute-deadline",
                    Map.of(
                            "deadlineCode", "D-BIDRAG-15AD",
                            "deadlineStart", "2026-11-20T17:00:00+01:00",
                            "subjectId", UUID.randomUUID()));
            run("compute-deadline", Map.of("deadlineCode", "D-BORD-2AD"));
        }

        assertThat(rows("select 1 from casework.deadline where journey_id = :journey"))
                .hasSize(4);
    }

    @Test
    void anEscalationReachesEverybodyWhoIsToHearOfIt() {
        register(intake());

        run(
                "escalate-overdue",
                Map.of(
                        "department", "children-family-duty",
                        "deadlineCode", "F-UND-24T",
                        "alsoTell", List.of("children-family-duty", "leadership")));

        assertThat(rows("select recipient_id from casework.outbox where journey_id = :journey"))
                .extracting(row -> row.get("recipient_id"))
                .containsExactlyInAnyOrder("children-family-duty", "leadership");
    }

    @Test
    void aTaskThatStaysOverdueClimbsTheLadderUntilEverybodyHasBeenTold() {
        register(intake());
        var deadline = overdue();

        assertThat(rung(deadline, 0)).containsEntry("rung", 1).containsEntry("nextAt", "2026-11-25T23:59:59+01:00");
        assertThat(told()).as("the department knows already").containsExactly("deadline-passed youth");
        rung(deadline, 1);
        assertThat(rung(deadline, 2).get("nextAt")).isNotNull();
        assertThat(rung(deadline, 3)).containsEntry("nextAt", null);

        assertThat(told())
                .containsExactly(
                        "deadline-passed youth",
                        "deadline-escalated youth",
                        "deadline-escalated youth",
                        "deadline-escalated leadership");
        assertThat(participants()).as("who is to act may see the journey").contains("leadership");
        assertThat(value("select audience from casework.escalation where journey_id = :journey"))
                .isEqualTo("cross-department-forum");
        assertThat(timeline()).filteredOn("overdue-escalated"::equals).hasSize(3);
    }

    @Test
    void whatIsDoneClimbsNoFurther() {
        register(intake());
        var deadline = overdue();
        database.sql("update casework.deadline set fulfilled_at = now() where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        assertThat(rung(deadline, 1)).containsEntry("nextAt", null);

        assertThat(told()).containsExactly("deadline-passed youth");
    }

    @Test
    void theLadderHearsOfItWhenItsTaskIsDoneAndOfNoOther() {
        register(intake());
        run("compute-deadline", Map.of("department", "youth", "deadlineCode", "D-SCREENING-10AD"));
        Object inTime = value("select deadline_id from casework.deadline where journey_id = :journey");
        UUID contribution = UUID.randomUUID();
        run("compute-deadline", about(contribution));
        run("escalate-overdue", about(contribution));
        Object late = value("select deadline_id from casework.escalation where journey_id = :journey");

        run("record-silent-citizen", about(contribution));
        run("record-silent-citizen", about(contribution));

        assertThat(messages.to(late))
                .extracting(PublishedMessages.Message::name)
                .containsExactly("task-overdue", "overdue-settled");
        run("close-journey", Map.of("endReason", "goals-reached"));
        assertThat(messages.to(inTime)).isEmpty();
    }

    @Test
    void anEndedJourneyHasNoOpenDeadlineAndNoLadderAndSaysWhy() {
        register(intake());
        Object deadline = overdue();
        run("compute-deadline", Map.of("deadlineCode", "F-BFU-4M", "deadlineStart", "2026-01-05T10:00:00+01:00"));

        run("close-journey", Map.of("endReason", "goals-reached"));

        assertThat(rows("select distinct end_reason from casework.deadline where journey_id = :journey"))
                .containsExactly(Map.of("end_reason", "journey-ended"));
        assertThat(rows("""
                        select code from casework.deadline
                         where journey_id = :journey and fulfilled_at is null and cancelled_at is null""")).isEmpty();
        assertThat(messages.to(deadline))
                .extracting(PublishedMessages.Message::name)
                .containsExactly("task-overdue", "overdue-settled");
        assertThat(rung(deadline, 1)).containsEntry("nextAt", null);
    }

    private static Map<String, Object> about(UUID subject) {
        return Map.of("department", "youth", "deadlineCode", "D-BORD-2AD", "subjectId", subject);
    }

    /** A task of youth that is over its deadline, as the engine is told of it. */
    private Object overdue() {
        Map<String, String> task = Map.of("department", "youth", "deadlineCode", "D-BORD-2AD");
        run("compute-deadline", task);
        run("escalate-overdue", task);
        Object deadline = value("select deadline_id from casework.escalation where journey_id = :journey");
        assertThat(messages.to(deadline))
                .as("one ladder for one deadline")
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.name()).isEqualTo("task-overdue");
                    assertThat(message.variables()).containsOnlyKeys("journeyId", "department", "deadlineId");
                });
        return deadline;
    }

    private Map<String, Object> rung(Object deadline, int rung) {
        return run("escalate-rung", Map.of("deadlineId", deadline, "rung", rung));
    }

    private List<String> told() {
        return database.sql("""
                        select template || ' ' || recipient_id from casework.outbox
                         where journey_id = :journey order by
                        """ + AS_WRITTEN)
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    private Object dueAt(String code, String start) {
        Map<String, String> variables =
                start == null ? Map.of("deadlineCode", code) : Map.of("deadlineCode", code, "deadlineStart", start);
        return ((Map<?, ?>) run("compute-deadline", variables).get("deadline")).get("dueAt");
    }
}
