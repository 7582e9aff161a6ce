package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionIT extends PlanIT {

    @Test
    void theComplaintTimeEndsOnTheSameWeekdayFourWeeksLater() {
        draft();
        decided(line("Bostøtte"));

        assertThat(rows("""
                        select state, to_char(delivered_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD ID') as sent,
                               to_char(complaint_until at time zone 'Europe/Copenhagen', 'YYYY-MM-DD ID HH24:MI:SS') as until
                          from casework.decision where journey_id = :journey"""))
                .containsExactly(
                        Map.of("state", "delivered", "sent", "2026-11-23 1", "until", "2026-12-21 1 23:59:59"));
    }

    @Test
    void severalDecisionsGoInOneLetterAndEachCanBeComplainedAbout() {
        draft();
        propose("adult-social", line("Bostøtte"), line("Madklub"));
        answer("with-plan", Map.of("Bostøtte", "approve", "Madklub", "approve"));
        List<UUID> decisions = decide();

        assertThat(decisions).hasSize(2);
        assertThat(rows("select template from casework.outbox where journey_id = :journey and template = 'decisions'"))
                .hasSize(1);
        complain(decisions.getFirst());
        assertThat(rows("select state from casework.decision where journey_id = :journey order by state"))
                .containsExactly(Map.of("state", "complained"), Map.of("state", "delivered"));
    }

    @Test
    void whatAnAssociationOffersNeedsNoDecision() {
        draft();
        Map<String, Object> community = line("Fodbold");
        community.put("law", "none");
        assertThat(decided(community)).isEmpty();
        assertThat(state("Fodbold")).isEqualTo("decided");
    }

    @Test
    void helpThatALawGivesIsDecidedAlsoWhereSomeOfItHappensInAnAssociation() {
        draft();
        Map<String, Object> contactPerson = line("Kontaktperson");
        contactPerson.put("civilSociety", "yes");
        assertThat(decided(contactPerson)).hasSize(1);
    }

    @Test
    void whatIsRefusedIsNoLineOfThePlan() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("with-plan", Map.of("Bostøtte", "approve"));
        draftDecision(open(), "refused");
        planned("deliver-decisions", Map.of());

        assertThat(state("Bostøtte")).isEqualTo("ended");
    }

    @Test
    void aCutWithNoticeBeginsFourteenWeeksLater() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("with-plan", Map.of("Bostøtte", "approve"));
        UUID decision = open();
        draftDecision(decision, "reduced");
        planned(
                "record-notice",
                Map.of(
                        "decisionId",
                        decision,
                        "notice",
                        "fourteen-weeks",
                        "noticeCode",
                        "F-VARSEL-14U",
                        "reassessCode",
                        "F-VARSEL-GENV-2U"));
        planned("deliver-decision", Map.of("decisionId", decision));

        assertThat(
                        value(
                                "select to_char(effective_from, 'YYYY-MM-DD') from casework.decision where journey_id = :journey"))
                .isEqualTo("2027-03-01");
        UUID complaint = complain(decision);
        assertThat(planned("acknowledge-complaint", Map.of("complaintId", complaint)))
                .isEqualTo(Map.of("complaintDepartment", "adult-social", "reassessCode", "F-VARSEL-GENV-2U"));
    }

    /** A municipality that changes the row of the table has changed the rule. */
    @Test
    void whatTheTableSaysOfNoticeAndReassessmentIsWhatHappens() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("with-plan", Map.of("Bostøtte", "approve"));
        UUID decision = open();
        draftDecision(decision, "reduced");
        planned(
                "record-notice",
                Map.of(
                        "decisionId",
                        decision,
                        "notice",
                        "reasonable",
                        "noticeCode",
                        "F-VARSEL-14U",
                        "reassessCode",
                        "F-VARSEL-GENV-2U"));
        planned("deliver-decision", Map.of("decisionId", decision));

        assertThat(
                        value(
                                "select to_char(effective_from, 'YYYY-MM-DD') from casework.decision where journey_id = :journey"))
                .isEqualTo("2027-03-01");
        assertThat(planned("acknowledge-complaint", Map.of("complaintId", complain(decision))))
                .containsEntry("reassessCode", "F-VARSEL-GENV-2U");
    }

    @Test
    void aDecisionHasReasons() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("with-plan", Map.of("Bostøtte", "approve"));
        UUID decision = open();
        UUID empty = submit(Map.of("provision", "sel-85", "decisionChange", "granted", "decisionCause", "need"));
        assertThatThrownBy(
                        () -> planned("record-decision-draft", Map.of("decisionId", decision, "submissionId", empty)))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void theCitizensCommentIsKeptAndShownToWhoWritesAgain() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("with-plan", Map.of("Bostøtte", "approve"));
        UUID decision = open();
        draftDecision(decision, "reduced");
        planned(
                "record-comment",
                Map.of(
                        "decisionId",
                        decision,
                        "submissionId",
                        submit(Map.of("comment", "Det passer ikke", "source", "citizen"))));
        assertThat(value("select value #>> '{}' from casework.form_decision_comment where journey_id = :journey"))
                .isEqualTo("Det passer ikke");

        draftDecision(decision, "reduced");
        planned(
                "record-decision-approval",
                Map.of("decisionId", decision, "submissionId", submit(Map.of("approval", "approve"))));
        assertThat(rows("select state, approved_by from casework.decision where journey_id = :journey"))
                .containsExactly(Map.of("state", "approved", "approved_by", SENDER));
    }

    @Test
    void anUpheldComplaintGoesToTheAppealsBoardAndComesBackWhenReturned() {
        draft();
        UUID complaint = complain(decided(line("Bostøtte")).getFirst());
        reassess(complaint, "upheld");
        planned("forward-complaint", Map.of("complaintId", complaint));
        UUID told = submit(Map.of("text", "Sagen er ikke oplyst nok"));
        assertThat(planned(
                        "record-appeal",
                        Map.of("complaintId", complaint, "appealOutcome", "returned", "submissionId", told)))
                .isEqualTo(Map.of("reassessCode", "F-RSL3-HJEMV-VOKSEN"));
        assertThat(states()).isEqualTo("returned complained");
        assertThat(value("select text from casework.note where journey_id = :journey and text like 'Sagen er ikke%'"))
                .isEqualTo("Sagen er ikke oplyst nok");

        reassess(complaint, "changed");
        assertThat(states()).isEqualTo("changed changed");
        assertThat(
                        rows(
                                "select sent_at from casework.outbox where journey_id = :journey and template = 'complaint-answered'"))
                .hasSize(3);
    }

    @Test
    void aReturnedCaseHasTheTimeOfItsParagraph() {
        draft();
        UUID decision = decided(line("Botilbud")).getFirst();
        database.sql("update casework.decision set provision = 'sel-108' where decision_id = :decision")
                .param("decision", decision)
                .update();
        UUID complaint = complain(decision);
        reassess(complaint, "upheld");
        planned("forward-complaint", Map.of("complaintId", complaint));

        assertThat(planned(
                        "record-appeal",
                        Map.of(
                                "complaintId",
                                complaint,
                                "appealOutcome",
                                "returned",
                                "submissionId",
                                submit(Map.of()))))
                .isEqualTo(Map.of("reassessCode", "F-RSL3-HJEMV-SEL-108"));
    }

    @Test
    void silenceAboutOneDecisionIsNoneAboutAnotherAndTheDraftTellsThatTheCitizenWasHeard() {
        draft();
        propose("adult-social", line("Bostøtte"), line("Kontaktperson"));
        answer("with-plan", Map.of("Bostøtte", "approve", "Kontaktperson", "approve"));
        List<UUID> decisions = ((List<?>) planned("create-decisions", Map.of()).get("decisions"))
                .stream()
                        .map(opened -> UUID.fromString((String) ((Map<?, ?>) opened).get("decisionId")))
                        .toList();
        decisions.forEach(decision ->
                planned("compute-deadline", Map.of("deadlineCode", "D-BORGER-10AD", "subjectId", decision)));

        planned("note-silence", Map.of("deadlineCode", "D-BORGER-10AD", "subjectId", decisions.getFirst()));

        assertThat(rows("select subject_id from casework.form_decision_heard where journey_id = :journey"))
                .containsExactly(Map.of("subject_id", decisions.getFirst()));
    }

    @Test
    void aDecisionNobodyHasSentCannotBeComplainedAbout() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("with-plan", Map.of("Bostøtte", "approve"));
        UUID decision = open();
        assertThatThrownBy(() -> complain(decision)).isInstanceOf(JobFault.class);
    }

    private UUID open() {
        List<?> opened = (List<?>) planned("create-decisions", Map.of()).get("decisions");
        return UUID.fromString((String) ((Map<?, ?>) opened.getFirst()).get("decisionId"));
    }

    private UUID complain(UUID decision) {
        UUID message = submit(Map.of("text", "Det er for lidt"));
        return UUID.fromString(
                (String) planned("register-complaint", Map.of("decisionId", decision, "submissionId", message))
                        .get("complaintId"));
    }

    private void reassess(UUID complaint, String result) {
        planned(
                "record-reassessment",
                Map.of(
                        "complaintId",
                        complaint,
                        "submissionId",
                        submit(Map.of("reassessment", result, "reasons", "Vi har set på det igen"))));
    }

    private Object states() {
        return value("""
                select c.state || ' ' || d.state from casework.complaint c join casework.decision d using (decision_id)
                 where c.journey_id = :journey""");
    }
}
