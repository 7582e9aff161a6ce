package dk.samspil.processes.networkmeeting;

import static dk.samspil.processes.ProcessRun.DUE_AFTER;
import static dk.samspil.processes.ProcessRun.WARNS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ZeebeProcessTest
class NetworkMeetingTest {

    private static final String MEETING_AT = "2026-12-01T10:00:00+01:00";

    private static final Duration LIMIT = Duration.ofDays(40);
    private static final String BEGAN = "2026-11-02T09:00:00+01:00";

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private ProcessRun meeting;

    @BeforeEach
    void wanted() {
        Models.deploy(client, "network-meeting");
        meeting = new ProcessRun(engine, client)
                .lasting("D-MOEDE-30AD", LIMIT)
                .lasting("D-PLANMOEDE-15AD", LIMIT)
                .answers(
                        "plan-meeting",
                        job -> Map.of("meetingId", UUID.randomUUID().toString()))
                .answers("record-invitation", job -> Map.of("meetingAt", MEETING_AT))
                .completes("record-agenda", "record-silent-citizen", "record-minutes")
                .starts(
                        "network-meeting",
                        Map.of("department", "youth", "meetingPurpose", "assessment", "meetingFrom", BEGAN));
    }

    @Test
    void theMeetingHasItsOwnDeadlineFromWhenTheAssessmentBegan() {
        meeting.waitsAt("set-agenda");

        assertThat(meeting.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-MOEDE-30AD")
                .containsEntry("deadlineStart", BEGAN)
                .containsKey("subjectId");
    }

    @Test
    void aMeetingThatIsNotHeldInTimeIsRemindedOfAndClimbsTheLadder() {
        meeting.complete("set-agenda").complete("invite").waitsAt("write-minutes");
        meeting.timePasses(DUE_AFTER).awaitJobs("escalate-overdue", 1);

        meeting.timePasses(LIMIT.multipliedBy(3).dividedBy(4).minus(DUE_AFTER));
        assertThat(codes(meeting.awaitJobs("send-reminder", 2)))
                .containsExactlyInAnyOrder("D-REFERAT-3AD youth", "D-MOEDE-30AD youth");
        assertThat(meeting.jobs("escalate-overdue")).as("it is not late yet").hasSize(1);
        meeting.timePasses(LIMIT.dividedBy(4));
        assertThat(codes(meeting.awaitJobs("escalate-overdue", 2)))
                .containsExactlyInAnyOrder("D-REFERAT-3AD youth", "D-MOEDE-30AD youth");
        assertThat(meeting.isOpen("write-minutes")).isTrue();
    }

    private static List<String> codes(List<ActivatedJob> alarms) {
        return alarms.stream()
                .map(alarm -> alarm.getVariable("deadlineCode") + " " + alarm.getVariable("department"))
                .toList();
    }

    @Test
    void anyOtherMeetingHasAShorterOne() {
        meeting.starts("network-meeting", Map.of("department", "youth", "meetingPurpose", "plan"));

        assertThat(meeting.awaitJobs("compute-deadline", 4))
                .extracting(job -> job.getVariable("deadlineCode"))
                .contains("D-PLANMOEDE-15AD");
    }

    @Test
    void theCitizenSetsTheAgendaAndTheMinutesAreDueAfterTheMeeting() {
        assertThat(meeting.waitsAt("set-agenda").getCandidateGroupsList()).containsExactly("citizen");
        meeting.complete("set-agenda").complete("invite").waitsAt("write-minutes");
        meeting.complete("write-minutes", Map.of("meetingHeld", true));

        meeting.ends().hasNoIncidents().hasVariableWithValue("meetingHeld", true);
        assertThat(meeting.jobs("compute-deadline"))
                .filteredOn(job -> "D-REFERAT-3AD".equals(job.getVariable("deadlineCode")))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deadlineStart")).isEqualTo(MEETING_AT));
    }

    @Test
    void aSilentCitizenNeverHoldsTheMeeting() {
        meeting.waitsAt("set-agenda");

        meeting.timePasses(DUE_AFTER).waitsAt("invite");

        assertThat(meeting.isOpen("set-agenda")).isFalse();
        assertThat(meeting.jobs("record-silent-citizen"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deadlineCode")).isEqualTo("D-DAGSORDEN-5AD"));
        assertThat(meeting.jobs("escalate-overdue"))
                .as("silence is an answer and nobody's delay")
                .isEmpty();
    }

    @Test
    void aMeetingMayNotHaveBeenHeld() {
        meeting.complete("set-agenda").complete("invite").complete("write-minutes", Map.of("meetingHeld", false));

        meeting.ends().hasVariableWithValue("meetingHeld", false);
    }

    @Test
    void theCitizenIsRemindedOfTheAgenda() {
        meeting.waitsAt("set-agenda");

        meeting.timePasses(WARNS_AFTER).awaitJobs("send-reminder", 1);

        assertThat(meeting.isOpen("set-agenda")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invite", "write-minutes"})
    void aDepartmentsTaskIsRemindedEscalatedAndStaysOpen(String task) {
        meeting.complete("set-agenda");
        if (task.equals("write-minutes")) {
            meeting.complete("invite");
        }
        meeting.waitsAt(task);

        meeting.timePasses(WARNS_AFTER).awaitJobs("send-reminder", 1);
        meeting.timePasses(DUE_AFTER.minus(WARNS_AFTER)).awaitJobs("escalate-overdue", 1);

        assertThat(meeting.isOpen(task)).isTrue();
    }
}
