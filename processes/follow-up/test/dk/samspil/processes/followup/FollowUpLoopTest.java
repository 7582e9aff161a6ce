package dk.samspil.processes.followup;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a follow-up waits for, and what happens meanwhile. */
@ZeebeProcessTest
class FollowUpLoopTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private FollowUpRun follow;

    @BeforeEach
    void theRestEndsAtOnce() {
        follow = new FollowUpRun(engine, client)
                .calls("plan-change", Map.of("planResult", "=planResult"))
                .calls("after-support", Map.of("afterSupport", "=\"ended\""));
    }

    @ParameterizedTest
    @CsvSource({
        "review-asked,      D-OPFMOEDE-15AD, true",
        "provider-status,   D-OPFMOEDE-15AD, true",
        "incident-reported, D-HAENDELSE-5AD, false",
    })
    void whatIsToldBeginsARound(String message, String meetingCode, boolean asksStatus) {
        follow.starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told(message)
                .waitsIn("review");

        if (asksStatus) {
            follow.run.waitsAt("rate-self");
        } else {
            follow.run.waitsAt("hold-meeting");
            assertThat(follow.run.jobs("ask-reports")).isEmpty();
            assertThat(codes()).contains(meetingCode);
        }
    }

    @Test
    void aLeapDayAsNextDateIsWaitedForAndNotADayLess() {
        var date = Instant.parse("2028-02-28T23:00:00Z");
        var left = Duration.between(Instant.now(), date);
        follow.waitsFor(Map.of("prepareAt", "2028-02-29T00:00:00+01:00"))
                .starts("follow-up", Map.of("nextFollowUp", "2028-02-29T00:00:00+01:00"))
                .waitsIn("await-occasion");

        follow.timePasses(left.minusHours(12));
        assertThat(follow.run.jobs("open-follow-up")).isEmpty();

        follow.timePasses(Duration.ofHours(12));
        assertThat(opened()).isEqualTo("planned");
    }

    @Test
    void anEffortThatEndsIsLookedAtBefore() {
        follow.waitsFor(Map.of(
                        "lineEndsAt", Instant.now().plus(Duration.ofDays(2)).toString()))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .timePasses(Duration.ofDays(2));

        assertThat(opened()).isEqualTo("effort-ending");
    }

    @Test
    void aNewDepartmentProposesWithoutAMeeting() {
        follow.starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("department-joined", Map.of("joiningDepartment", "health"));

        follow.run.waitsAt("set-rhythm");
        follow.run.process().hasPassedElement("carry-out").hasNotPassedElement("review");
    }

    @Test
    void plansAreGatheredWithoutARoundOfMeetings() {
        follow.starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("resumption-asked", Map.of("resumption", "gather-plans"));

        follow.run.waitsAt("set-rhythm");
        follow.run.process().hasPassedElement("carry-out").hasNotPassedElement("review");
        assertThat(opened()).isEqualTo("gather-plans");
    }

    @Test
    void anAssessmentIsResumedForItsThemesAndThoseOfTheMeetingTogether() {
        follow.calls("assessment", Map.of("outcome", "=\"no-support\"", "departments", "=[]"))
                .calls("review", Map.of("planResult", "=\"continue\"", "newNeeds", "=[\"health\", \"housing\"]"))
                .calls(
                        "plan-change",
                        Map.of(
                                "planResult",
                                "=if newNeeds = [\"housing\"] then \"citizen-stopped\" else \"citizen-refused\""))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("resumption-asked", Map.of("resumption", "reassess"));

        follow.run.ends().hasNotPassedElement("review");
        follow.run.process().hasVariableWithValue("endReason", "citizen-stopped");
    }

    @Test
    void whatTheCoordinatorTakesUpDuringARoundIsNotedForTheNext() {
        follow.starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("review-asked")
                .waitsIn("review");

        follow.told("resumption-asked", Map.of("resumption", "reassess"));

        assertThat(follow.run.awaitJobs("note-occasion", 1).getFirst().getVariable("occasion"))
                .isEqualTo("reassess");
        follow.waitsIn("review");
    }

    @Test
    void whatIsNotedDoesNotWaitForADate() {
        follow.waitsFor(Map.of("occasion", "review-asked"))
                .starts("follow-up", Map.of())
                .waitsIn("review");

        follow.run.process().hasNotPassedElement("await-occasion");
    }

    @Test
    void whatIsToldMeanwhileIsNotedAndAnIncidentMeetsAtOnce() {
        follow.starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("review-asked")
                .waitsIn("review");

        follow.told("provider-status").told("review-asked").told("department-joined");
        assertThat(follow.run.awaitJobs("note-occasion", 3))
                .extracting(job -> job.getVariable("occasion"))
                .containsExactlyInAnyOrder("provider-status", "review-asked", "department-joined");

        follow.told("incident-reported");
        assertThat(follow.run.waitsAt("meet-about-incident").getCandidateGroupsList())
                .containsExactly("adult-social");
        assertThat(codes()).contains("D-HAENDELSE-5AD");
        follow.complete("meet-about-incident", Map.of()).waitsIn("review");
        follow.run.awaitPassed("incident-met");
    }

    @Test
    void whatIsToldWhileTheNextDateIsStillToBeSetIsHeardHoweverLongThatTakes() {
        follow.calls("review", Map.of("planResult", "=\"continue\""))
                .waitsFor(Map.of())
                .waitsFor(Map.of("occasion", "provider-status"))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("review-asked");
        follow.run.waitsAt("set-rhythm");

        follow.told("provider-status").told("incident-reported");
        assertThat(follow.run.awaitJobs("note-occasion", 1).getFirst().getVariable("occasion"))
                .isEqualTo("provider-status");
        follow.run.waitsAt("meet-about-incident");
        follow.timePasses(Duration.ofDays(10));
        follow.complete("set-rhythm", Map.of());

        assertThat(follow.run.awaitJobs("open-follow-up", 2).getLast().getVariable("occasion"))
                .isEqualTo("provider-status");
    }

    @Test
    void aRoundThatContinuesSetsADateWithItsReasonAndWaitsAgain() {
        follow.calls("review", Map.of("planResult", "=\"continue\""))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("review-asked");
        follow.run.waitsAt("set-rhythm");

        follow.timePasses(ProcessRun.WARNS_AFTER);
        follow.run.awaitJobs("send-reminder", 1);
        follow.timePasses(ProcessRun.DUE_AFTER);
        follow.run.awaitJobs("escalate-overdue", 1);
        follow.complete("set-rhythm", Map.of()).waitsIn("await-occasion");
        assertThat(follow.run.jobs("plan-next-follow-up").getLast().getVariable("nextFollowUp"))
                .isEqualTo(FollowUpRun.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"goals-reached, true", "no-further-need, true", "citizen-stopped, false", "citizen-refused, false"})
    void aPlanEndsWithItsReasonAndWithSupportWhereTheGoalIsReached(String result, boolean support) {
        follow.calls("review", Map.of("planResult", "=\"" + result + "\""))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("review-asked");

        var ended = follow.run.ends();
        ended.hasVariableWithValue("endReason", result);
        if (support) {
            ended.hasPassedElement("after-support");
        } else {
            ended.hasNotPassedElement("after-support");
        }
    }

    @Test
    void helpIsCutWhenItsNoticeIsOverAndNotBefore() {
        follow.answers("cut-help", Map.of("cutResult", "cut"))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion");
        cutIn(Duration.ofDays(98));

        follow.timePasses(Duration.ofDays(97));
        assertThat(follow.run.jobs("cut-help")).isEmpty();
        follow.timePasses(Duration.ofDays(1));
        assertThat(follow.run.awaitJobs("cut-help", 1).getFirst().getVariable("decisionId"))
                .isEqualTo("the-decision");
        follow.waitsIn("await-occasion");
    }

    @Test
    void anOpenComplaintIsWaitedFor() {
        follow.answers(
                        "cut-help",
                        Map.of(
                                "cutResult",
                                "pending",
                                "effectiveFrom",
                                Instant.now().plus(Duration.ofDays(10)).toString()))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion");
        cutIn(Duration.ofDays(1));

        follow.timePasses(Duration.ofDays(1));
        follow.run.awaitJobs("cut-help", 1);
        follow.run.process().hasNotPassedElement("notice-done");
        follow.timePasses(Duration.ofDays(9));
        awaiting("the complaint to be looked at again")
                .until(() -> follow.run.jobs("cut-help"), jobs -> jobs.size() > 1);
    }

    @Test
    void twoNoticesRunBesideEachOther() {
        follow.answers("cut-help", Map.of("cutResult", "cut"))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion");
        cutIn(Duration.ofDays(98));
        follow.told("help-to-be-cut", Map.of("decisionId", "another", "effectiveFrom", in(Duration.ofDays(28))));

        follow.timePasses(Duration.ofDays(28));
        assertThat(follow.run.awaitJobs("cut-help", 1).getFirst().getVariable("decisionId"))
                .isEqualTo("another");
    }

    @Test
    void aProviderThatClosesIsReplacedBesideTheFollowUp() {
        follow.calls("provision-order", Map.of("orderOutcome", "=\"accepted\""))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("provider-closing", Map.of("lineId", "the-line"));

        follow.complete("find-provider", Map.of());
        follow.run.awaitPassed("provider-replaced");
        follow.waitsIn("await-occasion");
    }

    @Test
    void nobodyIsForgottenInAfterSupport() {
        var again = new FollowUpRun(engine, client)
                .calls("plan-change", Map.of("planResult", "=planResult"))
                .calls(
                        "review",
                        Map.of("planResult", "=if occasion = \"reopened\" then \"continue\" else \"goals-reached\""));
        for (String message : List.of("review-asked", "incident-reported", "resumption-asked")) {
            again.starts("follow-up", Map.of())
                    .waitsIn("await-occasion")
                    .told("review-asked")
                    .waitsIn("after-support");

            again.told(message, Map.of("resumption", "reassess"));

            again.run.waitsAt("set-rhythm");
            again.run.process().hasPassedElement("reopened").hasNotPassedElement("end-follow-up");
            again.complete("set-rhythm", Map.of()).waitsIn("await-occasion");
            client.newCancelInstanceCommand(again.run.instanceKey()).send().join();
        }
    }

    @Test
    void whoSaysInAfterSupportThatItDoesNotGoWellHasANewRound() {
        follow.calls("after-support", Map.of("afterSupport", "=\"reopened\""))
                .calls(
                        "review",
                        Map.of("planResult", "=if occasion = \"reopened\" then \"continue\" else \"goals-reached\""))
                .starts("follow-up", Map.of())
                .waitsIn("await-occasion")
                .told("review-asked");

        follow.run.waitsAt("set-rhythm");
        assertThat(follow.run.awaitJobs("open-follow-up", 2).getLast().getVariable("occasion"))
                .isEqualTo("reopened");
        follow.run.process().hasNotPassedElement("end-follow-up");
    }

    private void cutIn(Duration time) {
        follow.told("help-to-be-cut", Map.of("decisionId", "the-decision", "effectiveFrom", in(time)));
    }

    private static String in(Duration time) {
        return Instant.now().plus(time).toString();
    }

    private String opened() {
        return (String) follow.run.awaitJobs("open-follow-up", 1).getFirst().getVariable("occasion");
    }

    private List<Object> codes() {
        return follow.run.jobs("compute-deadline").stream()
                .map(job -> job.getVariable("deadlineCode"))
                .toList();
    }
}
