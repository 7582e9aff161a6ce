package dk.samspil.processes.followup;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making up the balance together: silence holds nobody, and who does not come is sought. */
@ZeebeProcessTest
class ReviewTest {

    private static final Map<String, Object> PLANNED = Map.of(
            "followUpId", "the-round",
            "asksStatus", true,
            "statusCode", "D-STATUS-10AD",
            "meetingCode", "D-OPFOELG-0AD",
            "meetingStart", "2027-02-23T00:00:00+01:00",
            "planResult", "continue",
            "cuts", List.of(),
            "proposers", List.of());

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private FollowUpRun review;

    @BeforeEach
    void run() {
        review = new FollowUpRun(engine, client);
    }

    @Test
    void everybodyIsHeardAndTheResultIsAgreed() {
        planned()
                .complete("give-report", Map.of())
                .complete("give-report", Map.of())
                .complete("rate-self", Map.of())
                .complete("hold-meeting", Map.of("meetingOutcome", "held"))
                .complete("evaluate-goals", Map.of())
                .complete("answer-evaluation", Map.of())
                .leadsTo("proposers", List.of("adult-social"))
                .complete("choose-result", FollowUpRun.agreed("continue"));

        review.run.ends().hasVariableWithValue("planResult", "continue");
        assertThat(review.run.jobs("note-follow-up-silence")).isEmpty();
        assertThat(review.run.jobs("compute-deadline"))
                .filteredOn(job -> "D-OPFOELG-0AD".equals(job.getVariable("deadlineCode")))
                .first()
                .satisfies(job -> assertThat(job.getVariable("deadlineStart")).isEqualTo("2027-02-23T00:00:00+01:00"));
    }

    @Test
    void whoIsSilentIsRemindedOnceAndHoldsNothingUp() {
        planned();
        review.run.awaitJobs("compute-deadline", 3);
        review.run.waitsAt("give-report");
        review.run.waitsAt("rate-self");

        review.timePasses(ProcessRun.WARNS_AFTER);
        review.run.awaitJobs("send-reminder", 3);
        review.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        awaiting("the two reports to be overdue")
                .until(() -> review.run.jobs("escalate-overdue"), jobs -> jobs.size() >= 2);
        assertThat(review.run.isOpen("give-report")).as("after its deadline").isTrue();

        review.timePasses(FollowUpRun.STATUS_CLOSES.minus(ProcessRun.DUE_AFTER));
        review.run.waitsAt("hold-meeting");
        assertThat(review.run.jobs("note-follow-up-silence"))
                .extracting(job -> job.getVariable("silentParty"))
                .containsExactlyInAnyOrder("citizen", "adult-social", "provider-lillebo");
        assertThat(review.run.jobs("send-reminder")).hasSize(3);
    }

    @Test
    void anIncidentMeetsWithoutWaitingForAnybody() {
        meeting();
        review.run.waitsAt("hold-meeting");
        assertThat(review.run.jobs("ask-reports")).isEmpty();
    }

    @Test
    void aLateMeetingGoesToTheLeader() {
        meeting();
        review.run.waitsAt("hold-meeting");

        review.timePasses(ProcessRun.DUE_AFTER);

        review.run.waitsAt("see-delay");
        assertThat(review.run.isOpen("hold-meeting")).isTrue();
        review.complete("hold-meeting", Map.of("meetingOutcome", "held"));
        review.run.waitsAt("evaluate-goals");
        assertThat(review.run.isOpen("see-delay")).isFalse();
    }

    @Test
    void aLeaderWhoHasSeenTheDelayHasNotHeldTheMeeting() {
        meeting();
        review.run.waitsAt("hold-meeting");
        review.timePasses(ProcessRun.DUE_AFTER).complete("see-delay", Map.of());
        review.run.awaitPassed("delay-seen");
        assertThat(review.run.isOpen("hold-meeting")).isTrue();

        review.complete("hold-meeting", Map.of("meetingOutcome", "held"));

        review.run.waitsAt("evaluate-goals");
    }

    @Test
    void whoDoesNotComeIsSoughtThreeTimesAndTheHelpGoesOn() {
        meeting().complete("hold-meeting", Map.of("meetingOutcome", "no-show"));
        for (int tries = 1; tries <= 3; tries++) {
            review.complete("seek-citizen", Map.of("outreachOutcome", "not-reached"));
        }

        review.run.ends().hasPassedElement("send-missed-letter").hasVariableWithValue("planResult", "continue");
        review.run.process().hasNotPassedElement("choose-result");
    }

    @Test
    void aNewTimeIsANewMeeting() {
        meeting()
                .complete("hold-meeting", Map.of("meetingOutcome", "no-show"))
                .complete("seek-citizen", Map.of("outreachOutcome", "new-time"))
                .complete("hold-meeting", Map.of("meetingOutcome", "held"));

        review.run.waitsAt("evaluate-goals");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyAnActiveNoStopsAndItIsAgreed(boolean atTheMeeting) {
        if (atTheMeeting) {
            meeting().complete("hold-meeting", Map.of("meetingOutcome", "declined"));
        } else {
            meeting()
                    .complete("hold-meeting", Map.of("meetingOutcome", "no-show"))
                    .complete("seek-citizen", Map.of("outreachOutcome", "declined"));
        }

        review.complete("choose-result", FollowUpRun.agreed("citizen-stopped"));
        review.run.ends().hasVariableWithValue("planResult", "citizen-stopped").hasNotPassedElement("evaluate-goals");
    }

    @Test
    void silenceAboutTheEvaluationIsNeitherYesNorNo() {
        meeting().complete("hold-meeting", Map.of("meetingOutcome", "held")).complete("evaluate-goals", Map.of());
        review.run.waitsAt("answer-evaluation");

        review.timePasses(ProcessRun.DUE_AFTER);

        review.run.waitsAt("choose-result");
        review.run.awaitJobs("note-follow-up-silence", 1);
    }

    @ParameterizedTest
    @CsvSource({"hold-meeting", "evaluate-goals", "choose-result", "seek-citizen", "answer-evaluation"})
    void aTaskIsRemindedThenEscalated(String task) {
        meeting();
        if (!task.equals("hold-meeting")) {
            review.complete("hold-meeting", Map.of("meetingOutcome", outcomeBefore(task)));
        }
        if (task.equals("answer-evaluation")) {
            review.complete("evaluate-goals", Map.of());
        }
        review.run.waitsAt(task);

        review.timePasses(ProcessRun.WARNS_AFTER);
        review.run.awaitJobs("send-reminder", 1);
        review.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        if (!task.equals("answer-evaluation")) {
            review.run.awaitJobs("escalate-overdue", 1);
            assertThat(review.run.isOpen(task)).isTrue();
        }
    }

    private static String outcomeBefore(String task) {
        return switch (task) {
            case "seek-citizen" -> "no-show";
            case "choose-result" -> "declined";
            default -> "held";
        };
    }

    private FollowUpRun planned() {
        return review.starts("review", PLANNED);
    }

    private FollowUpRun meeting() {
        var now = new HashMap<>(PLANNED);
        now.put("asksStatus", false);
        now.put("meetingCode", "D-HAENDELSE-5AD");
        return review.starts("review", now);
    }
}
