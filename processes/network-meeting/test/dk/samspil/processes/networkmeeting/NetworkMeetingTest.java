package dk.samspil.processes.networkmeeting;

import static dk.samspil.processes.CalledProcessRun.DUE_AFTER;
import static dk.samspil.processes.CalledProcessRun.MARGIN;
import static dk.samspil.processes.CalledProcessRun.WARNS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.CalledProcessRun;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ZeebeProcessTest
class NetworkMeetingTest {

    private static final String MEETING_AT = "2026-12-01T10:00:00+01:00";

    private static final String BEGAN = "2026-11-02T09:00:00+01:00";

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private CalledProcessRun meeting;

    @BeforeEach
    void wanted() {
        Models.deploy(client, "network-meeting");
        meeting = new CalledProcessRun(engine, client)
                .answer(
                        "plan-meeting",
                        job -> Map.of("meetingId", UUID.randomUUID().toString()))
                .answer("record-invitation", job -> Map.of("meetingAt", MEETING_AT))
                .complete("record-agenda", "record-silent-citizen", "record-minutes")
                .start(
                        "network-meeting",
                        Map.of("department", "youth", "meetingPurpose", "assessment", "meetingFrom", BEGAN));
    }

    @Test
    void theMeetingHasItsOwnDeadlineFromWhenTheAssessmentBegan() {
        meeting.awaitOpen("set-agenda");

        assertThat(meeting.jobs("compute-deadline").getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "D-MOEDE-30AD")
                .containsEntry("deadlineStart", BEGAN)
                .containsKey("subjectId");
    }

    @Test
    void anyOtherMeetingHasAShorterOne() {
        meeting.start("network-meeting", Map.of("department", "youth", "meetingPurpose", "plan"));

        assertThat(meeting.awaitJobs("compute-deadline", 4))
                .extracting(job -> job.getVariable("deadlineCode"))
                .contains("D-PLANMOEDE-15AD");
    }

    @Test
    void theCitizenSetsTheAgendaAndTheMinutesAreDueAfterTheMeeting() {
        assertThat(meeting.awaitOpen("set-agenda").getCandidateGroupsList()).containsExactly("citizen");
        meeting.submit("set-agenda").submit("invite").awaitOpen("write-minutes");
        meeting.submit("write-minutes", Map.of("meetingHeld", true));

        meeting.ends().hasNoIncidents().hasVariableWithValue("meetingHeld", true);
        assertThat(meeting.jobs("compute-deadline"))
                .filteredOn(job -> "D-REFERAT-3AD".equals(job.getVariable("deadlineCode")))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deadlineStart")).isEqualTo(MEETING_AT));
    }

    @Test
    void aSilentCitizenNeverHoldsTheMeeting() {
        meeting.awaitOpen("set-agenda");

        meeting.timePasses(DUE_AFTER.plus(MARGIN)).awaitOpen("invite");

        assertThat(meeting.isOpen("set-agenda")).isFalse();
        assertThat(meeting.jobs("record-silent-citizen"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deadlineCode")).isEqualTo("D-DAGSORDEN-5AD"));
    }

    @Test
    void aMeetingMayNotHaveBeenHeld() {
        meeting.submit("set-agenda").submit("invite").submit("write-minutes", Map.of("meetingHeld", false));

        meeting.ends().hasVariableWithValue("meetingHeld", false);
    }

    @Test
    void theCitizenIsRemindedOfTheAgenda() {
        meeting.awaitOpen("set-agenda");

        meeting.timePasses(WARNS_AFTER.plus(MARGIN)).awaitJobs("send-reminder", 1);

        assertThat(meeting.isOpen("set-agenda")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invite", "write-minutes"})
    void aDepartmentsTaskIsRemindedEscalatedAndStaysOpen(String task) {
        meeting.submit("set-agenda");
        if (task.equals("write-minutes")) {
            meeting.submit("invite");
        }
        meeting.awaitOpen(task);

        meeting.timePasses(WARNS_AFTER.plus(MARGIN)).awaitJobs("send-reminder", 1);
        meeting.timePasses(DUE_AFTER.minus(WARNS_AFTER)).awaitJobs("escalate-overdue", 1);

        assertThat(meeting.isOpen(task)).isTrue();
    }
}
