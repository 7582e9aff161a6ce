package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.citizenjourney.JourneyWorkers.RECEIVED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may happen on the way leaves the main line where it is. */
@ZeebeProcessTest
class JourneyEventsTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void aWithdrawnConsentCutsAccessBeforeAnythingElse() {
        var journey = told("consent-withdrawn", Map.of("consentId", "the-consent"));

        var task = journey.waitsAt("agree-way-on");
        assertThat(journey.jobTypes())
                .containsSubsequence("withdraw-consent", "cancel-relying-work", "compute-deadline");
        assertThat(journey.awaitJob("cancel-relying-work")).containsEntry("consentId", "the-consent");
        assertThat(journey.awaitJob("compute-deadline")).containsEntry("subjectId", "the-consent");
        assertThat(task.getCandidateGroupsList()).containsExactly("reception");
        goesOn(journey.complete("agree-way-on", Map.of()).passes("way-on-agreed"));
    }

    @Test
    void twoConsentsMayBeWithdrawnAtOnce() {
        var journey = told("consent-withdrawn", Map.of("consentId", "one"));
        journey.told("consent-withdrawn", Map.of("consentId", "two"));

        assertThat(journey.awaitJobs("cancel-relying-work", 2))
                .extracting(job -> job.getVariable("consentId"))
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void aConsentThatRunsOutIsAskedForAgainInTime() {
        var journey = told("consent-running-out", Map.of("consentId", "the-old-one"));

        assertThat(journey.waitsAt("renew-consent").getCandidateGroupsList()).containsExactly("reception");
        assertThat(journey.awaitJob("compute-deadline")).containsEntry("subjectId", "the-old-one");
        journey.complete("renew-consent", Map.of("renewal", "ask"));

        journey.waitsAt("answer-consent");
        assertThat(journey.awaitJob("ask-consent"))
                .containsEntry("renews", "the-old-one")
                .containsEntry("consentPurpose", null);
        goesOn(journey.complete("answer-consent", Map.of("consentAnswer", "given"))
                .passes("asked-again"));
    }

    @Test
    void aConsentMayRunOutWhenTheyAgreeThatItShall() {
        var journey = told("consent-running-out", Map.of("consentId", "the-old-one"));

        goesOn(journey.complete("renew-consent", Map.of("renewal", "run-out")).passes("runs-out"));
        assertThat(journey.jobs("ask-consent")).isEmpty();
    }

    @Test
    void whatHasEndedIsNoLongerRenewed() {
        var journey = told("consent-running-out", Map.of("consentId", "the-old-one"));
        journey.waitsAt("renew-consent");

        journey.tellsOf("the-old-one", "consent-lapsed");

        goesOn(journey.passes("consent-over"));
        assertThat(journey.isOpen("renew-consent")).isFalse();
    }

    @Test
    void aCitizenWhoWantsToTalkIsCalled() {
        var journey = told("citizen-wants-to-talk", Map.of());

        assertThat(journey.waitsAt("talk-with-citizen").getCandidateGroupsList())
                .containsExactly("reception");
        journey.complete("talk-with-citizen", Map.of());
        journey.awaitJobs("record-talk", 1);
        goesOn(journey);
    }

    @Test
    void whatHappensAfterAHandoverIsTheReceiversToDo() {
        var journey = told("responsibility-moved", Map.of("department", "adult-social"))
                .passes("responsibility-noted")
                .told("citizen-wants-to-talk", Map.of());

        assertThat(journey.waitsAt("talk-with-citizen").getCandidateGroupsList())
                .containsExactly("adult-social");
        goesOn(journey);
    }

    @Test
    void aLeaderNamesADeputy() {
        var journey = told("coordinator-away", Map.of());

        assertThat(journey.waitsAt("name-deputy").getCustomHeaders()).containsEntry("role", "leader");
        journey.complete("name-deputy", Map.of("deputy", "user-line"));
        assertThat(journey.awaitJob("record-deputy")).containsEntry("deputy", "user-line");
        goesOn(journey);
    }

    @Test
    void aReferralThatJoinsIsHandledOnItsOwnBesideTheJourney() {
        var journey = JourneyRun.of(engine, client, Map.of("underEighteen", true, "receivedAt", "the-first"))
                .waitsIn("find-right-desk")
                .told("referral-joined", joined("the-second"));

        journey.waitsAt("assess-acute");

        assertThat(journey.awaitJob("send-receipt"))
                .containsEntry("referralId", "the-second")
                .containsEntry("source", "notification")
                .containsEntry("receivedAt", RECEIVED_AT);
        journey.complete("assess-acute", Map.of("acuteNeed", "no-danger"))
                .complete("see-new-referral", Map.of("referralOutcome", "handled"))
                .passes("new-referral-handled");
        goesOn(journey);
        journey.answers("assessment", Map.of("outcome", "no-support"))
                .answers("referral", Map.of("outcome", "assessment"));
        assertThat(journey.awaitJob("stub-assessment"))
                .as("the journey is still about the referral it began with")
                .containsEntry("receivedAt", "the-first")
                .containsEntry("source", "citizen");
    }

    @Test
    void twoReferralsMayJoinAtOnce() {
        var journey = told("referral-joined", joined("one"));
        journey.told("referral-joined", joined("two"));

        assertThat(journey.awaitJobs("send-receipt", 2))
                .extracting(job -> job.getVariable("referralId"))
                .containsExactlyInAnyOrder("one", "two");
    }

    @ParameterizedTest
    @CsvSource({"true, assess-acute, children-family, F-UND-24T", "false, assess-adult, reception, D-AKUT-0AD"})
    void anAcuteEventIsAssessedAtOnceAndWhoIsInDangerIsHelped(
            boolean child, String assessment, String desk, String deadline) {
        var journey = acuteEvent(child);

        var task = journey.waitsAt(assessment);
        assertThat(task.getCandidateGroupsList()).containsExactly(desk);
        assertThat(task.getPriority()).isEqualTo(90);
        var event = journey.awaitJob("record-acute-event");
        assertThat(event).containsEntry("department", desk);
        assertThat(journey.awaitJob("compute-deadline"))
                .containsEntry("deadlineCode", deadline)
                .containsEntry("department", desk)
                .containsEntry("deadlineStart", RECEIVED_AT)
                .containsEntry("subjectId", event.get("acuteEventId"));

        journey.complete(assessment, Map.of("acuteNeed", "act-now"));
        assertThat(journey.waitsAt("start-acute-help").getCandidateGroupsList()).containsExactly(desk);
        journey.complete("start-acute-help", Map.of()).passes("acute-assessed");
        assertThat(journey.awaitJob("record-acute-help")).containsEntry("department", desk);
        goesOn(journey);
        assertThat(journey.told("citizen-wants-to-talk", Map.of())
                        .waitsAt("talk-with-citizen")
                        .getCandidateGroupsList())
                .as("who holds the journey is the same as before")
                .containsExactly("reception");
    }

    @ParameterizedTest
    @CsvSource({"true, assess-acute", "false, assess-adult"})
    void anEventThatIsNotAcuteIsTheJourneysOwn(boolean child, String assessment) {
        var journey = acuteEvent(child)
                .complete(assessment, Map.of("acuteNeed", "no-danger"))
                .passes("acute-assessed");

        assertThat(journey.jobs("record-acute-help")).isEmpty();
        goesOn(journey);
    }

    @ParameterizedTest
    @CsvSource({"true, assess-acute, 'children-family-duty,leadership'", "false, assess-adult, leadership"})
    void anAcuteEventThatIsAssessedTooLateIsToldToThoseWhoCanAct(boolean child, String assessment, String told) {
        var journey = acuteEvent(child);
        journey.waitsAt(assessment);

        journey.timePasses(JourneyWorkers.DUE_AFTER);

        assertThat(journey.awaitJob("escalate-overdue")).containsEntry("alsoTell", List.of(told.split(",")));
        assertThat(journey.isOpen(assessment)).isTrue();
    }

    @Test
    void whoActsForTheCitizenIsKept() {
        var journey = told("guardianship-changed", Map.of()).passes("guardianship-noted");

        assertThat(journey.awaitJob("record-guardianship")).containsKey("submissionId");
        goesOn(journey);
    }

    @Test
    void whatAGuardianAgreedToIsAskedOfTheCitizenWhenTheGuardianDecidesNoMore() {
        var journey = JourneyRun.of(engine, client, Map.of("askAnew", List.of("share-across-departments")))
                .waitsIn("find-right-desk")
                .told("guardianship-changed", Map.of());

        journey.waitsAt("answer-consent");

        assertThat(journey.awaitJob("ask-consent")).containsEntry("consentPurpose", "share-across-departments");
        goesOn(journey.complete("answer-consent", Map.of("consentAnswer", "given"))
                .passes("guardianship-noted"));
    }

    @Test
    void whatIsToldOfTheMunicipalityIsReadWhereItIsSettled() {
        var journey = told("citizen-moved", Map.of());
        journey.waitsAt("clarify-acting-municipality");

        var settled = journey.awaitJob("compute-deadline");
        assertThat(settled.get("subjectId")).isNotNull().isEqualTo(settled.get("submissionId"));
    }

    @ParameterizedTest
    @CsvSource({
        "contact-marks-changed, record-contact-marks, contact-marks-noted",
        "relative-named, record-relative, relative-noted"
    })
    void whatIsSaidOfTheCitizenAndWhoIsCloseIsKept(String message, String job, String noted) {
        var journey = told(message, Map.of()).passes(noted);

        assertThat(journey.awaitJob(job)).containsKey("submissionId");
        goesOn(journey);
    }

    @Test
    void aComplaintIsHandledBesideTheJourney() {
        var journey =
                told("complaint-received", Map.of("decisionId", "the-decision")).waitsIn("handle-complaint");

        assertThat(journey.awaitJob("register-complaint")).containsEntry("decisionId", "the-decision");
        journey.answers("complaint", Map.of()).passes("complaint-handled");
        goesOn(journey);
    }

    @Test
    void whatAMeetingAgreesBecomesATaskInEachDepartment() {
        var journey = told(
                "actions-agreed",
                Map.of(
                        "actions",
                        List.of(
                                Map.of("actionId", "one", "department", "health", "dueAt", "2026-12-01T12:00:00+01:00"),
                                Map.of("actionId", "two", "department", "youth", "dueAt", "2026-12-08T12:00:00Z"))));

        assertThat(journey.awaitJobs("compute-deadline", 2))
                .extracting(job -> job.getVariable("subjectId"), job -> job.getVariable("department"))
                .containsExactlyInAnyOrder(tuple("one", "health"), tuple("two", "youth"));
        journey.complete("carry-out-action", Map.of()).complete("carry-out-action", Map.of());
        assertThat(journey.awaitJobs("record-action-done", 2))
                .extracting(ActivatedJob::getVariablesAsMap)
                .extracting(variables -> variables.get("subjectId"))
                .containsExactlyInAnyOrder("one", "two");
        goesOn(journey.passes("actions-done"));
    }

    @Test
    void whatTheCoordinatorTakesUpIsTakenUpBesideWhatElseGoesOn() {
        var journey = told("help-resumed", Map.of("resumption", "reassess"));

        assertThat(journey.awaitJob("resume-help")).containsKey("submissionId");
        goesOn(journey.passes("help-taken-up"));
    }

    private JourneyRun acuteEvent(boolean child) {
        return JourneyRun.of(engine, client, Map.of("underEighteen", child))
                .waitsIn("find-right-desk")
                .told("acute-event", Map.of());
    }

    private static Map<String, Object> joined(String referralId) {
        return Map.of(
                "joinedReferralId",
                referralId,
                "source",
                "notification",
                "signs",
                List.of(),
                "receivedAt",
                RECEIVED_AT);
    }

    private JourneyRun told(String message, Map<String, Object> variables) {
        return JourneyRun.of(engine, client).waitsIn("find-right-desk").told(message, variables);
    }

    private static void goesOn(JourneyRun journey) {
        journey.process().isWaitingAtElements("find-right-desk").hasNoIncidents();
    }
}
