package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan in force is followed up: what is kept of it, and what it sets going. */
class FollowUpIT extends PlanIT {

    private static final Map<String, String> NOTICE_CODES =
            Map.of("fourteen-weeks", "F-VARSEL-14U", "reasonable", "D-VARSEL-4U");

    private String followUpId;

    @Test
    void aRoundKeepsEverybodysViewBesideEachOther() {
        inForce();
        open("planned");
        Map<?, ?> asked = round("ask-reports", Map.of("statusCode", "D-STATUS-10AD"));
        assertThat(asked.get("statusClosesAt")).isEqualTo("2026-12-09T23:59:59+01:00");
        Map<?, ?> informant = (Map<?, ?>) ((List<?>) asked.get("informants")).getFirst();
        assertThat(informant.get("department")).isEqualTo("adult-social");
        round(
                "record-status",
                Map.of(
                        "subjectId", informant.get("statusId"),
                        "submissionId", submit(Map.of("direction", "nearer", "works", "Ro", "coherence", "4"))));
        Map<String, Object> goal = Map.of("lineId", lineId("Bostøtte"), "rating", "3", "direction", "nearer");
        answers("record-self-rating", Map.of("goals", List.of(goal), "heard", "4", "source", "citizen"));
        answers("record-follow-up-meeting", Map.of("meetingOutcome", "held", "talked", "Om døren"));
        answers("record-evaluation", Map.of("goals", List.of(evaluated("reached"))));
        answers(
                "record-evaluation-answer",
                Map.of("agreement", "disagree", "comment", "Ikke endnu", "source", "citizen"));

        assertThat(rows("""
                        select g.rating, r.direction as report, r.coherence, s.heard, s.influenced is null as open,
                               e.goal_status, f.agreement, f.comment
                          from casework.follow_up f
                          join casework.goal_rating g using (follow_up_id)
                          join casework.follow_up_report r using (follow_up_id)
                          join casework.self_rating s using (follow_up_id)
                          join casework.goal_evaluation e using (follow_up_id)
                         where f.journey_id = :journey"""))
                .containsExactly(Map.of(
                        "rating",
                        3,
                        "report",
                        "nearer",
                        "coherence",
                        4,
                        "heard",
                        4,
                        "open",
                        true,
                        "goal_status",
                        "reached",
                        "agreement",
                        "disagree",
                        "comment",
                        "Ikke endnu"));
        assertThat(value("select value #>> '{}' from casework.form_follow_up_answer where journey_id = :journey"))
                .isEqualTo("Uenig\nIkke endnu");
    }

    @Test
    void whatIsNotedMeanwhileWaitsForTheNextRoundAndIsNotLost() {
        inForce();
        open("review-asked");
        UUID told = submit(Map.of("text", "Jeg er bange for at gå ud"));
        planned("note-occasion", Map.of("occasion", "provider-status", "submissionId", told));

        assertThat(next("2027-02-23T00:00:00+01:00")).containsEntry("occasion", "provider-status");
        open("provider-status");
        assertThat(next("2027-02-23T00:00:00+01:00")).containsEntry("occasion", null);
        assertThat(database.sql("""
                        select value #>> '{}' from casework.form_follow_up_occasion
                         where subject_id = :round::uuid""")
                        .param("round", followUpId)
                        .query(String.class)
                        .single())
                .isEqualTo("En udfører har meldt noget: Jeg er bange for at gå ud");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-23T00:00:00+01:00, 2027-02-02T23:59:59+01:00",
        "2028-02-29T00:00:00+01:00, 2028-02-08T23:59:59+01:00",
    })
    void thePlannedDateIsPreparedInTime(String date, String prepared) {
        inForce();

        assertThat(next(date)).containsEntry("prepareAt", prepared);
    }

    @Test
    void anEffortThatEndsIsLookedAtEightWeeksBeforeAndOnce() {
        inForce();
        endsOn("2027-03-01");
        assertThat(next("2027-02-23T00:00:00+01:00")).containsEntry("lineEndsAt", "2027-01-04T23:59:59+01:00");

        endsOn("2026-12-24");
        assertThat((String) next("2027-02-23T00:00:00+01:00").get("lineEndsAt")).startsWith("2026-10-29");
        open("effort-ending");
        assertThat((String) next("2027-02-23T00:00:00+01:00").get("lineEndsAt")).startsWith("2999");
    }

    @Test
    void lessHelpOpensADecisionAndNothingIsCutBeforeItsNoticeIsOver() {
        inForce();
        open("planned");
        List<?> cuts = (List<?>) result("continue", "reduce").get("cuts");
        assertThat(cuts).hasSize(1);
        UUID decision = UUID.fromString((String) ((Map<?, ?>) cuts.getFirst()).get("decisionId"));
        assertThat(value("select change from casework.decision where state = 'draft' and journey_id = :journey"))
                .isEqualTo("reduced");
        assertThat(effort()).isEqualTo("To timer");

        decided(decision, "reduced", "sel-95", "fourteen-weeks");
        Map<String, Object> notices = round("note-notices", Map.of("cuts", cuts));

        assertThat(notices).containsEntry("helpEndsAt", "2027-03-01T22:59:59Z");
        assertThat(messages.to(journeyId).getLast().variables()).containsEntry("effectiveFrom", "2027-03-01T22:59:59Z");
        assertThat(effort()).isEqualTo("To timer");
        assertThat(planned("cut-help", Map.of("decisionId", decision))).containsEntry("cutResult", "cut");
        assertThat(effort()).isEqualTo("Én time");
    }

    @Test
    void aComplaintIsWaitedForAndADecisionThatWasChangedCutsNothing() {
        inForce();
        open("planned");
        List<?> cuts = (List<?>) result("continue", "stop").get("cuts");
        UUID decision = UUID.fromString((String) ((Map<?, ?>) cuts.getFirst()).get("decisionId"));
        decided(decision, "removed", "sel-95", "fourteen-weeks");
        database.sql("""
                        insert into casework.complaint (complaint_id, decision_id, journey_id, text, received_at, state)
                        values (gen_random_uuid(), :decision, :journey, 'Nej', now(), 'forwarded')""")
                .param("decision", decision)
                .param("journey", journeyId)
                .update();
        assertThat(planned("cut-help", Map.of("decisionId", decision)))
                .containsEntry("cutResult", "pending")
                .containsEntry("effectiveFrom", "2026-11-30T23:59:59+01:00");

        database.sql("update casework.decision set state = 'changed' where decision_id = :decision")
                .param("decision", decision)
                .update();
        assertThat(planned("cut-help", Map.of("decisionId", decision))).containsEntry("cutResult", "kept");
        assertThat(state("Bostøtte")).isEqualTo("active");
    }

    @Test
    void aSmallChangeReplacesWithoutADecisionAndTheNextDateStands() {
        inForce();
        open("planned");
        assertThat(result("continue", "adjust"))
                .containsEntry("cuts", List.of())
                .containsEntry("proposers", List.of("adult-social"));
        propose("adult-social", line("Bostøtte om tirsdagen"));
        answer("with-plan", Map.of("Bostøtte om tirsdagen", "approve"));

        round("settle-adjustment", Map.of());
        Map<String, Object> active = planned("activate-plan", Map.of());

        assertThat(active).containsEntry("nextFollowUp", "2027-02-23T00:00:00+01:00");
        assertThat(state("Bostøtte")).isEqualTo("ended");
        assertThat(state("Bostøtte om tirsdagen")).isEqualTo("active");
        assertThat(value("select count(*) from casework.decision where journey_id = :journey"))
                .isEqualTo(1L);
    }

    @Test
    void aResultSaysWhatHappensToEveryLine() {
        inForce();
        open("planned");

        assertThatThrownBy(() -> answers("record-result", Map.of("planResult", "continue", "note", "Ja")))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void whenTheGoalIsReachedEveryLegalLineIsDecidedAndNobodyProposes() {
        inForce();
        open("planned");

        Map<String, Object> result = answers("record-result", Map.of("planResult", "goals-reached", "note", "Tak"));

        assertThat((List<?>) result.get("cuts")).hasSize(1);
        assertThat(result).containsEntry("proposers", List.of());
    }

    @Test
    void aDepartmentThatJoinedTakesPartAndProposes() {
        inForce();
        UUID told = submit(Map.of("joiningDepartment", "health"));

        Map<String, Object> opened =
                planned("open-follow-up", Map.of("occasion", "department-joined", "submissionId", told));

        assertThat(opened).containsEntry("proposers", List.of("health"));
        assertThat(participants()).contains("health");
    }

    @Test
    void whatTheCoordinatorTakesUpIsToldWithItsReasonAndBeginsOnce() {
        inForce();
        UUID told = submit(Map.of(
                "resumption",
                "reassess",
                "needs",
                List.of("housing"),
                "reason",
                "changed",
                "text",
                "Flyttet hjemmefra"));

        Map<String, Object> opened = planned("open-follow-up", Map.of("occasion", "reassess", "submissionId", told));

        assertThat(opened).containsEntry("needsAgain", List.of("housing")).containsEntry("gatherFrom", List.of());
        assertThat(rows("""
                        select e.detail ->> 'reassess-reason' as reason, n.text, o.template
                          from casework.journey_event e
                          join casework.note n using (event_id)
                          join casework.outbox o on o.journey_id = e.journey_id and o.template = e.kind
                         where e.journey_id = :journey and e.kind = 'assessment-resumed'"""))
                .containsExactly(
                        Map.of("reason", "changed", "text", "Flyttet hjemmefra", "template", "assessment-resumed"));

        planned("note-occasion", Map.of("occasion", "reassess", "submissionId", told));
        assertThat(next("2027-02-23T00:00:00+01:00"))
                .as("it is under way already")
                .containsEntry("occasion", null);
    }

    @Test
    void plansAreGatheredFromEverybodyInTheHouseAndWhatAsksForAMeetingComesFirst() {
        inForce();
        run("open-follow-up", Map.of("planId", planId, "occasion", "planned"));
        UUID gather = submit(Map.of("resumption", "gather-plans", "reason", "several-plans"));
        planned("note-occasion", Map.of("occasion", "gather-plans", "submissionId", gather));
        assertThat(next("2027-02-23T00:00:00+01:00")).containsEntry("occasion", "gather-plans");
        planned("note-occasion", Map.of("occasion", "review-asked", "submissionId", submit(Map.of("text", "Nu"))));
        assertThat(next("2027-02-23T00:00:00+01:00")).containsEntry("occasion", "review-asked");

        assertThat(planned("open-follow-up", Map.of("occasion", "review-asked")))
                .containsEntry("gatherFrom", participants())
                .containsEntry("gatherLaws", List.of("serviceloven"));
    }

    @Test
    void aJourneyThatNobodyFollowsIsTakenUpOnce() {
        openWithoutAPlan();
        Map<String, UUID> told =
                Map.of("submissionId", submit(Map.of("resumption", "gather-plans", "reason", "citizen-wishes")));

        assertThat(run("resume-help", told))
                .containsEntry("outcome", "shared-plan")
                .containsEntry("departments", participants());
        assertThat(run("resume-help", told)).isEqualTo(Map.of("outcome", "under-way"));
        assertThat(timeline()).containsOnlyOnce("plans-taken-up");
    }

    @Test
    void triesToFindTheCitizenAreCountedByRound() {
        inForce();
        open("planned");
        Map<String, Object> tried = Map.of("outreachOutcome", "not-reached", "way", "visit", "note", "Ingen hjemme");
        assertThat(answers("record-outreach-try", tried)).containsEntry("mayTryAgain", true);
        assertThat(answers("record-outreach-try", tried)).containsEntry("mayTryAgain", true);
        assertThat(answers("record-outreach-try", tried)).containsEntry("mayTryAgain", false);
        round("send-missed-letter", Map.of());
        assertThat(value("""
                        select count(*) from casework.outbox
                         where journey_id = :journey and template = 'follow-up-missed'""")).isEqualTo(1L);

        open("planned");
        assertThat(answers("record-outreach-try", tried)).containsEntry("mayTryAgain", true);
    }

    @Test
    void theNextDateHasAReasonAndLiesAhead() {
        inForce();
        open("planned");

        assertThat(answers("record-rhythm", Map.of("nextFollowUp", "2028-02-29", "followUpReason", "Efter eksamen")))
                .containsEntry("nextFollowUp", "2028-02-29T00:00:00+01:00");
        assertThat(
                        rows(
                                "select next_follow_up::text as day, follow_up_reason from casework.plan where journey_id = :journey"))
                .containsExactly(Map.of("day", "2028-02-29", "follow_up_reason", "Efter eksamen"));
        assertThatThrownBy(() -> answers("record-rhythm", Map.of("nextFollowUp", "2028-02-29")))
                .isInstanceOf(JobFault.class);
        assertThatThrownBy(() -> answers("record-rhythm", Map.of("nextFollowUp", "2020-02-29", "followUpReason", "x")))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void theExitPlansContactsFromTheDayTheHelpEnds() {
        inForce();
        open("planned");
        Map<String, Object> exit =
                Map.of("takesAlong", "At tage bussen", "callWhom", "Lone", "association", "Lanternen");

        Map<String, Object> planned = round(
                "record-exit-agreement",
                Map.of("submissionId", submit(exit), "helpEndsAt", "2027-03-01T23:59:59+01:00"));

        List<?> contacts = (List<?>) planned.get("afterContacts");
        assertThat(contacts.stream().map(contact -> (String) ((Map<?, ?>) contact).get("at")))
                .containsExactly("2027-04-01T23:59:59+02:00", "2027-06-01T23:59:59+02:00");
        UUID contact = UUID.fromString((String) ((Map<?, ?>) contacts.getFirst()).get("contactId"));
        round(
                "record-after-contact",
                Map.of("subjectId", contact, "submissionId", submit(Map.of("contactOutcome", "well", "note", "Fint"))));
        assertThat(value("select count(*) from casework.after_contact where done_at is null and journey_id = :journey"))
                .isEqualTo(1L);
        assertThat(planned("end-follow-up", Map.of("planResult", "goals-reached")))
                .containsEntry("endReason", "goals-reached");
        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo("ended");
    }

    @Test
    void aClosedJourneyOpensUnderItsOwnIdAndNotAfterADeath() {
        inForce();
        run("close-journey", Map.of("endReason", "goals-reached"));

        Map<String, Object> reopened = run("reopen-journey", Map.of("submissionId", submit(Map.of())));

        assertThat(reopened).containsEntry("reopened", true).containsEntry("department", "reception");
        assertThat(value("select state from casework.journey where journey_id = :journey"))
                .isEqualTo("active");
        UUID welcome = submit(Map.of("wayBack", "assessment", "needs", List.of("housing"), "note", "Bolig"));
        assertThat(run("record-welcome-back", Map.of("department", "adult-social", "submissionId", welcome)))
                .containsEntry("outcome", "assessment")
                .containsEntry("needs", List.of("housing"));

        run("record-death", Map.of());
        assertThat(run("reopen-journey", Map.of("submissionId", submit(Map.of()))))
                .isEqualTo(Map.of("reopened", false));
    }

    @Test
    void aTalkMayBeginTheFollowUp() {
        inForce();
        UUID talk = submit(Map.of("note", "Vil have færre besøg", "lookAtPlan", true));

        planned("record-talk", Map.of("submissionId", talk));

        assertThat(messages.to(journeyId).getLast().name()).isEqualTo("review-asked");
    }

    @Test
    void anotherProviderIsOrderedWhileTheDecisionStands() {
        inForce();
        UUID choice = submit(Map.of("provider", "provider-lillebo", "citizenWish", "Gerne en kvinde"));

        Map<String, Object> ordered =
                planned("record-new-provider", Map.of("lineId", lineId("Bostøtte"), "submissionId", choice));

        assertThat(ordered).containsEntry("provider", "provider-lillebo");
        assertThat(state("Bostøtte")).isEqualTo("ordered");
        assertThat(value("select count(*) from casework.decision where journey_id = :journey"))
                .isEqualTo(1L);
    }

    /** One legal line, decided and begun; the next follow-up in three months. */
    private void inForce() {
        draft();
        Map<String, Object> line = line("Bostøtte");
        line.put("effort", "To timer");
        decided(line);
        planned("activate-plan", Map.of("underEighteen", false));
        messages.to(journeyId);
    }

    private void open(String occasion) {
        followUpId =
                (String) planned("open-follow-up", Map.of("occasion", occasion)).get("followUpId");
    }

    private Map<String, Object> round(String jobType, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("followUpId", followUpId);
        return planned(jobType, all);
    }

    private Map<String, Object> answers(String jobType, Map<String, Object> form) {
        return round(jobType, Map.of("submissionId", submit(form)));
    }

    private Map<String, Object> next(String planned) {
        return planned("plan-next-follow-up", Map.of("nextFollowUp", planned));
    }

    private Map<String, Object> evaluated(String status) {
        return Map.of("lineId", lineId("Bostøtte"), "goalStatus", status);
    }

    private Map<String, Object> result(String planResult, String lineResult) {
        Map<String, Object> line =
                Map.of("lineId", lineId("Bostøtte"), "lineResult", lineResult, "newEffort", "Én time");
        return answers("record-result", Map.of("planResult", planResult, "lines", List.of(line), "note", "Aftalt"));
    }

    private void decided(UUID decision, String change, String provision, String notice) {
        draftDecision(decision, change);
        database.sql("update casework.decision set provision = :provision where decision_id = :id")
                .param("provision", provision)
                .param("id", decision)
                .update();
        Map<String, Object> saysTheTable = new HashMap<>(Map.of("decisionId", decision, "notice", notice));
        saysTheTable.put("noticeCode", NOTICE_CODES.get(notice));
        saysTheTable.put("reassessCode", "F-GENV-4U");
        planned("record-notice", saysTheTable);
        planned("deliver-decision", Map.of("decisionId", decision));
    }

    private String effort() {
        return (String) value("select effort from casework.plan_line where journey_id = :journey and position = 1");
    }

    private void endsOn(String day) {
        database.sql("update casework.plan_line set ends_on = :day::date where journey_id = :journey")
                .param("day", day)
                .param("journey", journeyId)
                .update();
    }
}
