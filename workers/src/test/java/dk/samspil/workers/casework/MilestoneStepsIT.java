package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked on the way to 18 is kept once and shown again, and the adult desk builds on it. */
class MilestoneStepsIT extends MilestoneFixture {

    @Test
    void aStepKeepsTextsChoicesAndHowFarTheThemesHaveCome() {
        transition();
        fill(
                "record-milestone-step",
                Map.of(
                        "noteYouthHopes", "Togfører",
                        "choiceTalkForm", "chat",
                        "choiceParents", "first-alone",
                        "readinessHousing", "underway",
                        "source", "citizen"));
        database.sql("""
                        update casework.transition_note set written_at = written_at - interval '1 day'
                         where journey_id = :journey""").param("journey", journeyId).update();
        fill("record-milestone-step", Map.of("noteYouthHopes", "Noget med køreplaner", "noteYouthWorries", " "));

        assertThat(view("form_transition_known"))
                .contains("Den unges drømme: Noget med køreplaner")
                .doesNotContain("Togfører", "nervøs");
        assertThat(view("form_talk_choice")).isEqualTo("\"Chat. Først alene, så sammen med forældrene\"");
        assertThat(view("form_readiness_housing")).isEqualTo("\"underway\"");
        assertThat(rows("""
                        select topic, source, milestone from casework.transition_note
                         where journey_id = :journey and source is not null""")).containsExactly(Map.of("topic", "youth-hopes", "source", "citizen", "milestone", "M1"));
        assertThat(timeline()).contains("milestone-noted");
    }

    @Test
    void everyThemeOfTheYouthPlanHasAPlanOrAReason() {
        transition();
        assertThat(view("form_youth_plan_themes")).contains("theme-support", "theme-other", "Bolig");

        fill(
                "record-plan-themes",
                Map.of(
                        "themes",
                        List.of(
                                Map.of("topic", "theme-housing", "relevant", "yes", "text", "Egen bolig"),
                                Map.of("topic", "theme-income", "relevant", "no", "text", "Går i skole"))));

        assertThat(view("form_youth_plan_themes"))
                .contains("\"text\": \"Egen bolig\"", "\"text\": \"Går i skole\"", "\"relevant\": \"no\"");
        assertThatThrownBy(() -> fill(
                        "record-plan-themes",
                        Map.of("themes", List.of(Map.of("topic", "theme-social", "relevant", "no")))))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("theme-social");
    }

    @Test
    void theAdultDeskNamesAnAdviserOrLeadershipDecides() {
        transition();
        var named = Map.<String, Object>of("adviserAnswer", "accept", "adviser", "peter");
        step("record-adviser", Map.of("department", "adult-social", "submissionId", submit(named)));
        assertThat(view("form_receiving_adviser")).isEqualTo("\"peter\"");
        assertThat(readiness("adviser")).isEqualTo("underway");

        assertThatThrownBy(() -> fill("record-adviser", Map.of("adviserAnswer", "refuse")))
                .isInstanceOf(JobFault.class);
        fill("record-adviser", Map.of("adviserAnswer", "refuse", "noteRefusal", "Hører til Sundhed"));
        assertThat(view("form_adviser_refusal")).contains("Hører til Sundhed");
        assertThat(fill("record-adult-desk", Map.of("assignedDesk", "health", "noteDeskDecision", "Sådan bliver det")))
                .isEqualTo(Map.of("adultDepartment", "health"));
        assertThat(value("select to_department from casework.transition where journey_id = :journey"))
                .isEqualTo("health");
        assertThat(value("select department from casework.journey where journey_id = :journey"))
                .as("the child desk stays responsible")
                .isNotEqualTo("health");
        assertThat(participants()).contains("health");
    }

    @Test
    void theAdultDeskBuildsOnWhatIsWrittenOfTheChild() {
        transition();
        scoredAsChild("school-and-learning", "Klarer HF med pauser");
        fill(
                "record-plan-themes",
                Map.of(
                        "themes",
                        List.of(
                                Map.of("topic", "theme-housing", "relevant", "yes", "text", "Tæt på bror"),
                                Map.of("topic", "theme-social", "relevant", "no", "text", "Har mange venner"))));

        assertThat(view("form_pre_assessment"))
                .contains("Klarer HF med pauser", "Bolig: Tæt på bror")
                .doesNotContain("Har mange venner");

        var themes = List.of(
                Map.of("theme", "civic-life", "level", "moderate", "text", "Skal have hjælp til post"),
                Map.of("theme", "mobility"));
        fill("record-pre-assessment", Map.of("met", "yes", "themes", themes));
        assertThat(view("form_pre_assessment")).contains("Skal have hjælp til post");
        assertThat(rows("select theme from casework.pre_assessment where journey_id = :journey"))
                .containsExactly(Map.of("theme", "civic-life"));
        assertThat(readiness("adviser")).isEqualTo("done");
        assertThat(readiness("support")).isEqualTo("underway");
    }

    @Test
    void whatTheYouthDoesNotWantIsRespectedAndOfferedAgain() {
        transition();
        var applications =
                List.of(Map.of("kind", "income", "state", "applied"), Map.of("kind", "bpa", "state", "not-wanted"));
        fill(
                "record-applications",
                Map.of(
                        "applications", applications,
                        "noteYouthOnHelp", "Vil selv",
                        "readinessIncome", "underway",
                        "readinessEducation", "done",
                        "readinessNetwork", "none",
                        "readinessHealth", "not-needed"));
        fill("record-milestone-step", Map.of("choiceAfterSupport", "declined"));

        assertThat(List.of(readiness("income"), readiness("education"), readiness("network"), readiness("health")))
                .containsExactly("underway", "done", "none", "not-needed");
        assertThat(view("form_declined_offers")).contains("Støtte efter 18", "BPA");
        assertThat(view("form_applications")).contains("not-wanted", "Hjælpemidler");
    }

    @Test
    void aRegisteredGuardianEndsWhatWasWaitedFor() {
        transition();
        step("compute-deadline", Map.of("deadlineCode", "D-VAERGESVAR-2AD", "subjectId", transitionId));

        step("record-guardian", Map.of());

        assertThat(readiness("guardianship")).isEqualTo("done");
        assertThat(rows("""
                        select 1 from casework.deadline
                         where journey_id = :journey and code = 'D-VAERGESVAR-2AD' and fulfilled_at is null""")).isEmpty();
    }

    @Test
    void aWaitThatIsNobodysDeadlineEndsByItsRule() {
        transition();

        assertThat(step("compute-wait", Map.of("deadlineCode", "D-BROTJEK-1U")))
                .isEqualTo(Map.of("waitUntil", "2026-11-30T23:59:59+01:00"));
    }

    @Test
    void aMilestoneThatCallsAnotherProcessReadsWhatIsKnown() {
        transition();
        assertThat(step("gather-transition-facts", Map.of()))
                .containsEntry("planId", planId.toString())
                .containsEntry("planActive", false)
                .containsEntry("youthPlan", false);

        database.sql("update casework.plan set state = 'active', plan_type = 'youth-plan' where plan_id = :plan")
                .param("plan", planId)
                .update();
        assertThat(step("gather-transition-facts", Map.of()))
                .containsEntry("planActive", true)
                .containsEntry("youthPlan", true)
                .containsEntry("laws", List.of("barnets-lov"))
                .containsEntry("receivedAt", "2026-11-23T09:00:00Z");
    }

    @Test
    void whileTheTransitionRunsThePlanKnowsOfIt() {
        transition();
        var facts = Map.of("laws", List.of("barnets-lov"), "age", 17);
        assertThat(step("gather-plan-facts", facts)).containsEntry("inTransition", true);

        database.sql("update casework.transition set state = 'landed' where transition_id = :transition")
                .param("transition", transitionId)
                .update();
        assertThat(step("gather-plan-facts", facts)).containsEntry("inTransition", false);
    }

    @Test
    void theJourneysOwnFollowUpIsAskedOnce() {
        transition();
        step("ask-follow-up", Map.of());
        step("ask-follow-up", Map.of());

        assertThat(messages.to(journeyId))
                .extracting(message -> message.name() + " " + message.messageId())
                .containsOnly("review-asked transition-" + transitionId);
    }

    private void scoredAsChild(String dimension, String note) {
        var assessment = UUID.randomUUID();
        database.sql("""
                        insert into casework.assessment
                               (assessment_id, journey_id, types, state, became_aware_at, started_at)
                        select :assessment, journey_id, '{bl-20}', 'ended', started_at, started_at
                          from casework.journey where journey_id = :journey""")
                .param("assessment", assessment)
                .param("journey", journeyId)
                .update();
        database.sql("""
                        insert into casework.score (assessment_id, framework, theme, note)
                        values (:assessment, 'ics', :theme, :note)""")
                .param("assessment", assessment)
                .param("theme", dimension)
                .param("note", note)
                .update();
    }
}
