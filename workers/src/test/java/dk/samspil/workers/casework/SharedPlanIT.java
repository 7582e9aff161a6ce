package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SharedPlanIT extends PlanIT {

    private static final String TYPE = "select plan_type from casework.plan where journey_id = :journey";

    @Test
    void aParentsBarnetsLovIsAboutTheChildren() {
        assertThat(situationAt(38)).isEqualTo("other-social");
        assertThat(situationAt(17)).isEqualTo("section-32");
    }

    @Test
    void aSocialPlanNeedsHelpUnderTheSocialServicesActAndVoluntaryHelpIsNoSecondLaw() {
        assertThat(facts(List.of("health", "aeldreloven"), 70)).containsEntry("planSituation", "no-social-law");
        assertThat(facts(List.of("serviceloven", "none"), 38))
                .containsEntry("planSituation", "other-social")
                .containsEntry("complex", false)
                .containsEntry("mainLaw", "serviceloven");
        assertThat(facts(List.of("employment", "none"), 38)).containsEntry("planSituation", "employment-only");
        assertThat(facts(List.of("serviceloven", "health"), 38)).containsEntry("complex", true);
    }

    private Map<String, Object> facts(List<String> laws, int age) {
        return run("gather-plan-facts", Map.of("laws", laws, "age", age));
    }

    @Test
    void aChildsPlanCountsFromTheDecisionOnSupportAndAYouthsFromTheBirthdayAfterIt() {
        draft();
        assertThat(planClockAt(14)).isNull();
        Map<String, Object> support = line("Kontaktperson");
        support.put("law", "barnets-lov");
        decided(support);
        bornOn("2012-01-01");
        assertThat(planClockAt(14)).isEqualTo("2026-11-23T09:00:00Z");

        database.sql("update casework.decision set delivered_at = '2025-12-01T12:00:00Z' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        bornOn("2010-06-07");
        assertThat(planClockAt(16)).isEqualTo("2026-06-07T00:00:00+02:00");

        planned("activate-plan", Map.of("underEighteen", true));
        assertThat(planClockAt(16))
                .as("the plan that is in force is no late one")
                .isNull();
    }

    private Object planClockAt(int age) {
        return facts(List.of("barnets-lov"), age).get("planClockFrom");
    }

    private void bornOn(String day) {
        database.sql("""
                        update casework.citizen set birth_date = cast(:day as date)
                         where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)""").param("day", day).param("journey", journeyId).update();
    }

    private Object situationAt(int age) {
        return run("gather-plan-facts", Map.of("laws", List.of("serviceloven", "barnets-lov"), "age", age))
                .get("planSituation");
    }

    @Test
    void aJourneyHasOneCurrentPlanHoweverOftenPlanningBegins() {
        draft();
        Map<String, Object> again = planned("start-plan", Map.of("planType", "holistic-141"));

        assertThat(again).containsEntry("planId", planId.toString());
        assertThat(value("select count(*) from casework.plan where journey_id = :journey"))
                .isEqualTo(1L);
        assertThatThrownBy(() -> database.sql("""
                                insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                                values (:id, :journey, 'parallel', 'draft', now())""")
                        .param("id", UUID.randomUUID())
                        .param("journey", journeyId)
                        .update())
                .hasMessageContaining("plan_current");
    }

    @Test
    void thePlanIsActiveWithoutTheLineTheCitizenRefused() {
        draft();
        propose("adult-social", line("Bostøtte"), line("Madklub"));
        assertThat(answer("with-plan", Map.of("Bostøtte", "approve", "Madklub", "refuse")))
                .containsEntry("lineAnswer", "approved");
        decide();

        Map<String, Object> outcome = planned("activate-plan", Map.of("underEighteen", false));

        assertThat(outcome).isEqualTo(Map.of("outcome", "active", "nextFollowUp", "2027-02-23T23:59:59+01:00"));
        assertThat(state("Bostøtte")).isEqualTo("active");
        assertThat(state("Madklub")).isEqualTo("refused");
        assertThat(rows("""
                        select v.version, l ->> 'description' as line, v.content ->> 'goal' as goal
                          from casework.plan_version v join casework.plan using (plan_id),
                               jsonb_array_elements(v.content -> 'lines') l
                         where journey_id = :journey""")).containsExactly(Map.of("version", 1, "line", "Bostøtte", "goal", "Min egen nøgle"));
        assertThat(value(
                                "select content::text from casework.plan_version join casework.plan using (plan_id) where journey_id = :journey")
                        .toString())
                .as("who pays is not the citizen's worry")
                .doesNotContain("payer", "percent", "costClass");
        assertThat(
                        value(
                                "select template from casework.outbox where journey_id = :journey and template = 'plan-active'"))
                .isEqualTo("plan-active");
    }

    @Test
    void thePlanInEasyLanguageIsWrittenForWhoWantsItAndKeptWithTheVersion() {
        draft();
        assertThat(planned("gather-line-facts", Map.of())).containsEntry("easyRead", false);
        Map<String, Object> goal = Map.of("goal", "Min egen nøgle", "source", "citizen", "easyRead", true);
        planned("record-goal", Map.of("submissionId", submit(goal)));
        propose("adult-social", line("Bostøtte"));
        assertThat(planned("gather-line-facts", Map.of())).containsEntry("easyRead", true);
        assertThat(value("select value #>> '{}' from casework.form_plan_draft where journey_id = :journey")
                        .toString())
                .contains("Bostøtte", "Tør åbne døren");

        owner("update casework.plan set plan_type = 'parallel' where journey_id = '%s'".formatted(journeyId));
        assertThat(planned("gather-line-facts", Map.of()))
                .as("nobody may write of other departments' plans")
                .containsEntry("easyRead", false);
        owner("update casework.plan set plan_type = 'holistic-141' where journey_id = '%s'".formatted(journeyId));

        planned("record-easy-version", Map.of("submissionId", submit(Map.of("easyText", "Gitte kommer."))));
        assertThat(value("select value #>> '{}' from casework.form_plan_easy_text where journey_id = :journey"))
                .isEqualTo("Gitte kommer.");
        answer("with-plan", Map.of("Bostøtte", "approve"));
        decide();
        planned("activate-plan", Map.of("underEighteen", false));

        assertThat(value("""
                        select v.content ->> 'easyText' from casework.plan_version v join casework.plan using (plan_id)
                         where journey_id = :journey""")).isEqualTo("Gitte kommer.");
    }

    @Test
    void silenceIsNoApproval() {
        draft();
        propose("adult-social", line("Bostøtte"), line("Madklub"));

        assertThatThrownBy(() -> answer("with-plan", Map.of("Bostøtte", "approve")))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("silence is no approval");

        assertThat(state("Bostøtte")).isEqualTo("proposed");
        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo("draft");
        assertThatThrownBy(() -> planned("activate-plan", Map.of())).isInstanceOf(JobFault.class);
    }

    @Test
    void aPlanInForceIsWhatItWasUntilItsNextVersionIsInForce() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("with-plan", Map.of("Bostøtte", "approve"));
        decide();
        planned("activate-plan", Map.of("underEighteen", false));
        Object before = value(TYPE);

        planned("start-plan", Map.of("planType", "holistic-110"));
        assertThat(value(TYPE)).as("nobody has consented yet").isEqualTo(before).isNotEqualTo("holistic-110");

        planned("activate-plan", Map.of("underEighteen", false));
        assertThat(value(TYPE)).isEqualTo("holistic-110");
    }

    @Test
    void aDepartmentIsBusyWhenEverybodyWhoCoordinatesThereHasReachedTheLimit() {
        draft();
        database.sql("update casework.journey set coordinator = 'full', department = 'ppr' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        Map<String, Object> facts = Map.of("laws", List.of("serviceloven"), "age", 38);
        assertThat(planned("gather-plan-facts", facts).get("busyDepartments"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .doesNotContain("ppr");

        database.sql("update casework.limit_rule set amount = 1 where code = 'coordinator-journeys'")
                .update();
        try {
            assertThat(planned("gather-plan-facts", facts).get("busyDepartments"))
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .contains("ppr");
        } finally {
            database.sql("update casework.limit_rule set amount = 30 where code = 'coordinator-journeys'")
                    .update();
        }
    }

    @Test
    void aDepartmentThatHasAConflictOfInterestIsRememberedWithThoseBefore() {
        draft();
        assertThat(planned(
                        "record-appointment",
                        Map.of(
                                "submissionId",
                                submit(Map.of("where", "conflict")),
                                "conflictedDepartments",
                                List.of("employment"))))
                .containsEntry("conflictedDepartments", List.of("employment", "adult-social"));
    }

    @Test
    void whatADepartmentSaysIsAnothersIsDecidedByLeadershipAndProposedByThatDepartment() {
        draft();
        propose("health", line("Genoptræning"));
        propose("employment", line("Bostøtte"));
        Map<String, Object> notOurs = Map.of(
                "proposalAnswer",
                "not-ours",
                "nextDepartment",
                "adult-social",
                "bounceReason",
                "wrong-law",
                "note",
                "§ 85");
        String bounce =
                (String) planned("record-proposal", Map.of("submissionId", submit(notOurs), "department", "employment"))
                        .get("bounceId");
        assertThat(rows("select value from casework.form_proposal_next where subject_id = '" + bounce + "'"))
                .hasSize(1);
        assertThat(
                        rows(
                                "select * from casework.journey_access where journey_id = :journey and department = 'leadership'"))
                .hasSize(1);

        planned(
                "record-proposer-decision",
                Map.of(
                        "submissionId",
                        submit(Map.of("proposer", "health", "note", "I kender borgeren")),
                        "bounceId",
                        UUID.fromString(bounce)));
        planned(
                "record-proposal",
                Map.of(
                        "submissionId",
                        submit(Map.of("lines", List.of(line("Kontaktperson")))),
                        "department",
                        "health",
                        "bounceId",
                        UUID.fromString(bounce)));

        assertThat(
                        rows(
                                "select description, department from casework.plan_line where journey_id = :journey order by 1"))
                .as("health keeps what it proposed itself; the department that bounced proposes nothing")
                .containsExactly(
                        Map.of("description", "Genoptræning", "department", "health"),
                        Map.of("description", "Kontaktperson", "department", "health"));
        assertThat(value("select decision_note from casework.proposal_bounce where journey_id = :journey"))
                .isEqualTo("I kender borgeren");
    }

    @Test
    void whatTheCitizenWantsChangedIsProposedAgainAndReplacesTheFirst() {
        draft();
        propose("adult-social", line("Bostøtte"));
        propose("employment", line("Mentor"));

        assertThat(answer("with-plan", Map.of("Bostøtte", "approve", "Mentor", "change")))
                .isEqualTo(Map.of("lineAnswer", "change", "proposers", List.of("employment")));
        propose("employment", line("Praktik på værkstedet"));

        assertThat(
                        rows(
                                "select description, state from casework.plan_line where journey_id = :journey order by position"))
                .containsExactly(
                        Map.of("description", "Bostøtte", "state", "approved"),
                        Map.of("description", "Praktik på værkstedet", "state", "proposed"));
        assertThat(answer("with-plan", Map.of("Bostøtte", "approve", "Praktik på værkstedet", "approve")))
                .containsEntry("lineAnswer", "approved");
    }

    @Test
    void whoRefusesThePlanKeepsTheHelpAndGetsNoPlan() {
        draft();
        propose("adult-social", line("Bostøtte"), line("Madklub"));
        assertThat(answer("without-plan", Map.of("Bostøtte", "approve", "Madklub", "refuse")))
                .containsEntry("lineAnswer", "plan-refused");
        decide();
        assertThatThrownBy(() -> planned("activate-plan", Map.of())).isInstanceOf(JobFault.class);

        assertThat(planned("close-plan", Map.of("underEighteen", false)))
                .as("help that goes on is followed up")
                .isEqualTo(Map.of("outcome", "help-without-plan", "nextFollowUp", "2027-02-23T23:59:59+01:00"));
        assertThat(state("Bostøtte")).isEqualTo("active");
        assertThat(
                        rows(
                                "select * from casework.plan_version join casework.plan using (plan_id) where journey_id = :journey"))
                .isEmpty();
    }

    @Test
    void whoRefusedThePlanIsAskedAboutEachLineOfAnAdjustmentStillAndGetsSeparatePlans() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("without-plan", Map.of("Bostøtte", "approve"));
        decide();
        planned("close-plan", Map.of());

        propose("adult-social", line("Madklub"));
        assertThat(
                        rows(
                                "select jsonb_array_length(value) as lines from casework.form_plan_lines where journey_id = :journey"))
                .containsExactly(Map.of("lines", 1));
        answer("without-plan", Map.of("Madklub", "approve"));
        decide();
        assertThat(planned("close-plan", Map.of())).containsEntry("outcome", "help-without-plan");

        propose("adult-social", line("Ledsagelse"));
        answer("with-plan", Map.of("Ledsagelse", "approve"));
        decide();
        assertThat(planned("activate-plan", Map.of())).containsEntry("outcome", "parallel-plans");
    }

    @Test
    void onePlanThatWasRefusedDoesNotComeWithTheNextAdjustment() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("without-plan", Map.of("Bostøtte", "approve"));
        decide();
        planned("close-plan", Map.of());
        planned("start-plan", Map.of("planType", "holistic-141"));
        propose("adult-social", line("Madklub"));
        answer("without-plan", Map.of("Madklub", "approve"));
        decide();
        planned("close-plan", Map.of());

        propose("adult-social", line("Ledsagelse"));
        answer("with-plan", Map.of("Ledsagelse", "approve"));
        decide();
        assertThat(planned("activate-plan", Map.of())).containsEntry("outcome", "parallel-plans");
    }

    @Test
    void whoRefusesThePlanAndEveryLineIsDone() {
        draft();
        propose("adult-social", line("Bostøtte"));
        answer("without-plan", Map.of("Bostøtte", "refuse"));

        assertThat(planned("close-plan", Map.of())).isEqualTo(Map.of("outcome", "citizen-refused"));
    }

    @Test
    void aDepartmentWithNothingToProposeSaysWhy() {
        draft();
        Map<String, Object> nothing = Map.of("proposalAnswer", "nothing");
        assertThatThrownBy(() -> planned("record-proposal", Map.of("submissionId", submit(nothing))))
                .isInstanceOf(JobFault.class);

        planned(
                "record-proposal",
                Map.of("submissionId", submit(Map.of("proposalAnswer", "nothing", "nothingReason", "Alt kører"))));

        assertThat(value("select text from casework.note where journey_id = :journey and text like 'Alt%'"))
                .isEqualTo("Alt kører");
    }

    @Test
    void theFirstFollowUpHasItsReasonInThePlanPeopleKeep() {
        draft();
        decided(line("Bostøtte"));
        planned("activate-plan", Map.of());

        assertThat(value("""
                        select content ->> 'followUpReason' from casework.plan_version join casework.plan using (plan_id)
                         where journey_id = :journey"""))
                .isEqualTo("Første gang tre måneder efter, at hjælpen er begyndt. Så aftaler vi, hvor tit.");
    }

    @Test
    void aChildIsFollowedUpWhenTheInvestigationBesideTheHelpIsFinished() {
        draft();
        run(
                "compute-deadline",
                Map.of("deadlineCode", "F-BFU-4M", "deadlineStart", "2026-09-20T10:00:00+02:00", "department", "x"));
        decided(line("Kontaktperson"));

        assertThat(planned("activate-plan", Map.of("underEighteen", true)))
                .containsEntry("nextFollowUp", "2027-01-20T23:59:59+01:00");
        assertThat(value("select follow_up_reason from casework.plan where journey_id = :journey")
                        .toString())
                .contains("undersøgelse");
    }

    @Test
    void everyLineRefusedLeavesNothingAndPlanningEnds() {
        draft();
        propose("adult-social", line("Bostøtte"));
        assertThat(answer("with-plan", Map.of("Bostøtte", "refuse"))).containsEntry("lineAnswer", "nothing-left");
        assertThat(planned("close-plan", Map.of())).containsEntry("outcome", "ended");
    }

    @Test
    void aRevisedPlanIsANewVersionAndTheOldOneIsKept() {
        draft();
        decided(line("Bostøtte"));
        planned("activate-plan", Map.of());
        planned("start-plan", Map.of("planType", "holistic-141"));
        decided(line("Madklub"));
        planned("activate-plan", Map.of());

        assertThat(rows("""
                        select v.version, jsonb_array_length(v.content -> 'lines') as lines
                          from casework.plan_version v join casework.plan using (plan_id)
                         where journey_id = :journey order by v.version""")).containsExactly(Map.of("version", 1, "lines", 1), Map.of("version", 2, "lines", 2));
    }

    @Test
    void withoutConsentThePlansAreParallel() {
        draft();
        planned("split-plan", Map.of());
        decided(line("Bostøtte"));

        assertThat(planned("activate-plan", Map.of())).containsEntry("outcome", "parallel-plans");
        assertThat(rows("select state, plan_type from casework.plan where journey_id = :journey"))
                .containsExactly(Map.of("state", "split", "plan_type", "parallel"));
    }

    @Test
    void whenConsentLapsesAPlanInForceIsSplitAtOnce() {
        draft();
        decided(line("Bostøtte"));
        planned("activate-plan", Map.of());
        planned("split-plan", Map.of());

        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo("split");
    }

    @Test
    void planningAgainAfterASplitGoesOnWithTheSameLinesAsOnePlanWhenTheySayYes() {
        splitInForce();

        UUID split = planId;
        Map<String, Object> again = planned("start-plan", Map.of("planType", "holistic-141"));
        assertThat(again).isEqualTo(Map.of("planId", split.toString(), "planInForce", true));
        assertThat(rows("select state, apart from casework.plan where journey_id = :journey"))
                .as("apart until it is in force")
                .containsExactly(Map.of("state", "split", "apart", true));
        decided(line("Madklub"));

        assertThat(planned("activate-plan", Map.of())).containsEntry("outcome", "active");
        assertThat(rows("select state, plan_type, version, apart from casework.plan where journey_id = :journey"))
                .containsExactly(Map.of("state", "active", "plan_type", "holistic-141", "version", 2, "apart", false));
        assertThat(livingLines()).containsExactly("Bostøtte", "Madklub");
    }

    @Test
    void planningAgainAfterASplitGoesOnWithTheSameLinesApartWhenTheySayNo() {
        splitInForce();
        planned("start-plan", Map.of("planType", "holistic-141"));
        planned("split-plan", Map.of());
        decided(line("Madklub"));

        assertThat(planned("activate-plan", Map.of())).containsEntry("outcome", "parallel-plans");
        assertThat(rows("select state, plan_type from casework.plan where journey_id = :journey"))
                .containsExactly(Map.of("state", "split", "plan_type", "parallel"));
        assertThat(livingLines()).containsExactly("Bostøtte", "Madklub");
    }

    @Test
    void planningAgainWithNothingNewKeepsTheHelpThereIs() {
        splitInForce();
        planned("start-plan", Map.of("planType", "holistic-141"));
        propose("adult-social", line("Madklub"));

        assertThat(answer("without-plan", Map.of("Madklub", "refuse")))
                .as("the help there is goes on without a plan")
                .containsEntry("lineAnswer", "plan-refused");
        assertThat(planned("close-plan", Map.of())).containsEntry("outcome", "help-without-plan");

        assertThat(planned("start-plan", Map.of("planType", "holistic-141"))).containsEntry("planInForce", true);
        decided(line("Ledsagelse"));
        assertThat(planned("activate-plan", Map.of())).containsEntry("outcome", "active");
        assertThat(livingLines()).containsExactly("Bostøtte", "Ledsagelse");
    }

    private void splitInForce() {
        draft();
        decided(line("Bostøtte"));
        planned("activate-plan", Map.of());
        planned("split-plan", Map.of());
    }

    /** The help that goes on, wherever its plan is. */
    private List<String> livingLines() {
        return database.sql("""
                        select l.description from casework.plan_line l join casework.current_plan using (plan_id)
                         where l.journey_id = :journey and l.state = 'active'
                           and (select count(*) from casework.plan p where p.journey_id = l.journey_id) = 1
                         order by l.position""").param("journey", journeyId).query(String.class).list();
    }

    @Test
    void aLineMustSayWhetherAnAssociationCanDoIt() {
        draft();
        Map<String, Object> silent = line("Bostøtte");
        silent.remove("noCommunityReason");
        assertThatThrownBy(() -> propose("adult-social", silent)).isInstanceOf(JobFault.class);
    }

    @Test
    void theExistingPlansAreGatheredUnlessThePlansStayParallel() {
        draft();
        database.sql("""
                        insert into casework.existing_plan (existing_plan_id, journey_id, department, law, title, since)
                        values (:id, :journey, 'employment', 'employment', 'Min Plan', now())""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .update();
        planned("map-contacts", Map.of());
        assertThat(value("select gathered_in from casework.existing_plan where journey_id = :journey"))
                .isEqualTo(planId);
    }

    @Test
    void twoDepartmentsThatComeForTheSameAreSeen() {
        draft();
        for (String department : List.of("adult-social", "health")) {
            database.sql("""
                            insert into casework.contact (contact_id, journey_id, name, department, purpose, since)
                            values (:id, :journey, 'Gitte', :department, 'Medicin', now())""")
                    .param("id", UUID.randomUUID())
                    .param("journey", journeyId)
                    .param("department", department)
                    .update();
        }
        assertThat(planned("map-contacts", Map.of())).isEqualTo(Map.of("contacts", 2, "duplicates", 1));
        assertThat(value("select value #>> '{}' from casework.form_plan_map where journey_id = :journey")
                        .toString())
                .contains("To kommer med det samme:\nMedicin");
    }

    @Test
    void aCoordinatorIsNeverNamedWithoutADeputy() {
        draft();
        assertThatThrownBy(() -> planned(
                        "record-appointment",
                        Map.of("submissionId", submit(Map.of("where", "here", "coordinator", "peter")))))
                .isInstanceOf(JobFault.class);
        planned(
                "record-appointment",
                Map.of("submissionId", submit(Map.of("where", "here", "coordinator", "peter", "deputy", "line"))));
        assertThat(rows("select coordinator, deputy from casework.journey where journey_id = :journey"))
                .containsExactly(Map.of("coordinator", "peter", "deputy", "line"));
    }
}
