package dk.samspil.processes.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 24-hour assessment of a child who may be in danger (Barnets lov § 136 ff.). */
@ZeebeProcessTest
class AcuteAssessmentTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @ParameterizedTest
    @CsvSource({
        "notification, violence,     children-family-duty",
        "notification, suicide-risk, children-family-duty",
        "notification, '',           children-family",
        "professional, abuse,        children-family-duty",
        "citizen,      suicide-risk, children-family-duty"
    })
    void aNotificationOrASignOfDangerIsAssessedFirst(String source, String sign, String desk) {
        var journey = given(9, source, sign);

        journey.openFor("assess-acute", desk);

        assertThat(journey.isOpen("make-first-contact")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, professional, ''", "9, municipality, ''", "40, citizen, violence", "40, notification, abuse"})
    void nobodyElseWaitsForIt(int age, String source, String sign) {
        var journey = given(age, source, sign);

        journey.heard().accept();

        journey.process().hasNotPassedElement("acute-assessment");
    }

    @Test
    void itsClockRunsFromTheMomentTheNotificationCameIn() {
        var journey = given(9, "notification", "violence");
        journey.openFor("assess-acute", "children-family-duty");

        assertThat(journey.jobs("compute-deadline"))
                .filteredOn(job -> job.getElementId().equals("assess-acute"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("deadlineCode", "F-UND-24T")
                        .containsEntry("department", "children-family-duty")
                        .containsEntry("deadlineStart", "2026-11-20T17:00:00+01:00"));
    }

    @Test
    void aChildInDangerIsHelpedBeforeAnythingElse() {
        var journey = given(9, "notification", "violence").assessAcute("act-now");

        journey.openFor("start-acute-help", "children-family-duty");
        assertThat(journey.isOpen("make-first-contact")).isFalse();
        journey.complete("start-acute-help", Map.of()).openFor("make-first-contact", "children-family-duty");

        assertThat(journey.jobs("record-acute-help")).hasSize(1);
    }

    @Test
    void aChildNotInDangerGoesStraightToTheFirstContact() {
        var journey = given(9, "notification", "").assessAcute("no-danger");

        journey.openFor("make-first-contact", "children-family");
        assertThat(journey.jobs("record-acute-help")).isEmpty();
    }

    @Test
    void aChildWithSupportIsLookedAtAgainByAnotherPerson() {
        var journey = given(9, "notification", "");
        journey.secondPersonIsMissing(true).assessAcute("no-danger");

        journey.openFor("assess-acute", "children-family");
        assertThat(journey.isOpen("make-first-contact")).isFalse();

        journey.secondPersonIsMissing(false).assessAcute("no-danger");
        journey.openFor("make-first-contact", "children-family");
    }

    @Test
    void aChildInDangerIsHelpedThoughTheSecondPersonIsMissing() {
        var journey = given(9, "notification", "").secondPersonIsMissing(true);

        journey.assessAcute("act-now").openFor("start-acute-help", "children-family");
    }

    @Test
    void whenItIsLateLeadershipAndTheDutyHearOfIt() {
        var journey = given(9, "notification", "");
        journey.openFor("assess-acute", "children-family");

        journey.timePasses(ReferralWorkers.DUE_AFTER.plusMinutes(1));

        assertThat(journey.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsEntry("deadlineCode", "F-UND-24T")
                .containsEntry("department", "children-family")
                .containsEntry("alsoTell", List.of("children-family-duty", "leadership"));
    }

    private ReferralJourney given(int age, String source, String sign) {
        var signs = sign.isEmpty() ? List.<String>of() : List.of(sign);
        return ReferralJourney.of(engine, client, new Citizen(age, source, List.of("family"), signs));
    }
}
