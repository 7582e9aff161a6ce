package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A referral about a citizen with a journey keeps every safeguard that it would have had without one. */
@ZeebeProcessTest
class JoinedReferralTest {

    private static final String RECEIVED = "2026-11-20T17:00:00+01:00";

    private final String referralId = UUID.randomUUID().toString();
    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({
        "true,  notification, '',           assess-acute,     children-family",
        "true,  notification, violence,     assess-acute,     children-family-duty",
        "true,  notification, suicide-risk, assess-acute,     children-family-duty",
        "true,  professional, abuse,        assess-acute,     children-family-duty",
        "true,  citizen,      suicide-risk, assess-acute,     children-family-duty",
        "true,  municipality, '',           see-new-referral, youth",
        "true,  professional, '',           see-new-referral, youth",
        "false, walk-in,      homeless,     assess-adult,     adult-social",
        "false, notification, violence,     assess-adult,     adult-social",
        "false, citizen,      suicide-risk, assess-adult,     adult-social",
        "false, notification, '',           see-new-referral, youth",
        "false, discharge,    '',           see-new-referral, youth"
    })
    void whatUrgesIsAssessedFirstAndTheRestIsSeenByWhoHasTheJourney(
            boolean child, String source, String sign, String first, String desk) {
        var referral = joins(child, source, sign);

        assertThat(referral.waitsAt(first).getCandidateGroupsList()).containsExactly(desk);
        assertThat(referral.isOpen("see-new-referral")).isEqualTo(first.equals("see-new-referral"));
        assertThat(referral.jobs("send-receipt"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("referralId", referralId)
                        .containsEntry("source", source));
    }

    @Test
    void itsDeadlinesRunFromWhenItCameInAndAreItsOwn() {
        var referral = joins(true, "notification", "");
        referral.waitsAt("assess-acute");

        assertThat(referral.jobs("compute-deadline"))
                .extracting(job -> job.getVariable("deadlineCode"))
                .containsExactlyInAnyOrder("F-UND-24T", "F-UND-KVIT", "F-BFU-4M", "F-UND-24T");
        assertThat(referral.jobs("compute-deadline"))
                .allSatisfy(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("deadlineStart", RECEIVED)
                        .containsEntry("subjectId", referralId));
    }

    @Test
    void whoAssessesMaySeeTheJourneyFirst() {
        var referral = joins(true, "notification", "violence");
        referral.waitsAt("assess-acute");

        assertThat(referral.jobs("involve-desk").getFirst().getVariablesAsMap())
                .containsEntry("department", "children-family-duty");
    }

    @Test
    void aChildWithSupportIsLookedAtByASecondPersonBeforeAnybodyGoesOn() {
        var referral = joins(true, "notification", "");
        referral.answers("record-acute-assessment", Map.of("secondPersonMissing", true))
                .complete("assess-acute", Map.of("acuteNeed", "no-danger"));
        referral.awaitJobs("record-acute-assessment", 1);

        referral.waitsAt("assess-acute");
        assertThat(referral.isOpen("see-new-referral")).isFalse();

        referral.answers("record-acute-assessment", Map.of("secondPersonMissing", false))
                .complete("assess-acute", Map.of("acuteNeed", "no-danger"));
        referral.waitsAt("see-new-referral");
    }

    @Test
    void theAssessmentThatIsLateIsToldToDutyAndLeadership() {
        var referral = joins(true, "notification", "");
        referral.waitsAt("assess-acute");

        referral.timePasses(ProcessRun.DUE_AFTER);

        assertThat(referral.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "F-UND-24T")
                .containsEntry("alsoTell", List.of("children-family-duty", "leadership"));
    }

    @ParameterizedTest
    @CsvSource({
        "act-now,   unchanged,   true",
        "no-danger, handled,     true",
        "no-danger, investigate, true",
        "no-danger, unchanged,   false"
    })
    void theNotifierLearnsWhetherItLedToSomething(String need, String outcome, boolean led) {
        var referral = joins(true, "notification", "").complete("assess-acute", Map.of("acuteNeed", need));
        if (need.equals("act-now")) {
            referral.complete("start-acute-help");
        }
        referral.complete("see-new-referral", Map.of("referralOutcome", outcome));

        referral.ends();

        assertThat(referral.jobs("record-new-referral").getFirst().getVariablesAsMap())
                .containsEntry("referralId", referralId)
                .containsEntry("referralOutcome", outcome);
        assertThat(referral.jobs("answer-notifier").getFirst().getVariablesAsMap())
                .containsEntry("ledToSomething", led);
    }

    @Test
    void itIsRemindedThenReportedAndStaysOpen() {
        var referral = joins(false, "professional", "");
        referral.waitsAt("see-new-referral");

        referral.timePasses(ProcessRun.WARNS_AFTER);
        assertThat(referral.awaitJobs("send-reminder", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "youth", "deadlineCode", "D-NYHENV-2AD"));
        referral.timePasses(ProcessRun.DUE_AFTER.minus(ProcessRun.WARNS_AFTER));
        assertThat(referral.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "youth", "deadlineCode", "D-NYHENV-2AD"));
        assertThat(referral.isOpen("see-new-referral")).isTrue();
    }

    private ProcessRun joins(boolean child, String source, String sign) {
        Models.deploy(client, "referral", "acute-assessment");
        client.newDeployResourceCommand()
                .addResourceFile(Models.dmn("referral", "urgency").toString())
                .send()
                .join();
        return new ProcessRun(engine, client, "citizen-journey", "joined-referral")
                .completes("record-acute-assessment", "record-acute-help")
                .starts(Map.of(
                        "referralId",
                        referralId,
                        "department",
                        "youth",
                        "underEighteen",
                        child,
                        "source",
                        source,
                        "signs",
                        sign.isEmpty() ? List.of() : List.of(sign),
                        "receivedAt",
                        RECEIVED));
    }
}
