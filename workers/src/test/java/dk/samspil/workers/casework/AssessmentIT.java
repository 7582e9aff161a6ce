package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentIT extends AssessmentFixture {

    private static final String TYPES = "select types::text from casework.assessment where journey_id = :journey";
    private static final Map<String, String> SECTION_20 = Map.of("type", "bl-20", "deadlineCode", "F-BFU-4M");
    private static final Map<String, String> SECTION_19 = Map.of("type", "bl-19", "deadlineCode", "F-RSL3-BOERN");
    private static final Map<String, String> SCREENING =
            Map.of("type", "screening-only", "deadlineCode", "F-RSL3-BOERN");
    private static final List<String> CHILD_CLOCK = List.of("F-BFU-ADV", "F-BFU-4M");
    private static final String STATE = "select state from casework.assessment where journey_id = :journey";

    @Test
    void whatIsKnownIsReusedWithItsSourceAndDateAndNotAskedAgain() {
        register(intake());
        know("everyday-life", "Går tur hver dag");

        assessmentId = UUID.fromString((String) begin("vum", "F-RSL3-VOKSEN").get("assessmentId"));

        assertThat(rows("""
                        select q.question from casework.assessment_question q
                          join casework.known_answer k on k.answer_id = q.reused_answer and k.source = 'citizen'
                          join casework.assessment a using (assessment_id)
                         where a.journey_id = :journey""")).containsExactly(Map.of("question", "everyday-life"));
        assertThat(value("select value #>> '{}' from casework.form_assessment_missing where journey_id = :journey")
                        .toString())
                .doesNotContain("hverdagen")
                .contains("vigtigt");
    }

    @Test
    void theMunicipalityKnewWhenTheReferralCameAndAChildsClockHasItsWarning() {
        Map<String, Object> answer = start("bl-20", "F-BFU-4M");

        assertThat(answer)
                .containsEntry("childAssessment", true)
                .containsEntry("clockCodes", List.of("F-BFU-ADV", "F-BFU-4M"));
        assertThat(value("""
                        select became_aware_at = '2026-10-31 10:00+01' from casework.assessment
                         where journey_id = :journey""")).isEqualTo(true);
    }

    @Test
    void ofSeveralAssessmentsTheStrictestClockRuns() {
        register(intake());

        assertThat(step(
                        "start-assessment",
                        Map.of(
                                "assessmentTypes",
                                List.of(
                                        Map.of("type", "vum", "deadlineCode", "F-RSL3-VOKSEN"),
                                        Map.of("type", "health", "deadlineCode", "F-RSL3-SUNDHED")),
                                "receivedAt",
                                "2026-10-31T10:00:00+01:00")))
                .containsEntry("clockCodes", List.of("F-RSL3-SUNDHED"));
        assertThat(value("select types::text from casework.assessment where journey_id = :journey"))
                .isEqualTo("{vum,health}");
    }

    /** Barnets lov §§ 18–20: what § 20 investigates is not clarified once more by § 19, nor due by its deadline. */
    @Test
    void theStricterAssessmentTakesTheNarrowerOnesIn() {
        born9();

        assertThat(begin(List.of(SECTION_20, SECTION_19, SCREENING))).containsEntry("clockCodes", CHILD_CLOCK);
        assertThat(value(TYPES)).isEqualTo("{bl-20}");
    }

    @Test
    void section19IsMoreThanTheScreeningAlone() {
        born9();

        assertThat(begin(List.of(SCREENING, SECTION_19))).containsEntry("clockCodes", List.of("F-RSL3-BOERN"));
        assertThat(value(TYPES)).isEqualTo("{bl-19}");
    }

    @Test
    void whatIsAssessedBesideSection20IsDueInItsOwnTimeAndTheFourMonthsEndIt() {
        born9();

        assertThat(begin(List.of(SECTION_20, Map.of("type", "health", "deadlineCode", "F-RSL3-SUNDHED"))))
                .containsEntry("clockCodes", List.of("F-RSL3-SUNDHED", "F-BFU-4M"));
        assertThat(value(TYPES)).isEqualTo("{bl-20,health}");
    }

    @Test
    void whoMustBeInvestigatedAsAChildHasTheChildsDimensionsOnTheWayTo18Too() {
        born9();

        begin(List.of(SECTION_20, Map.of("type", "vum-pre", "deadlineCode", "F-RSL3-VOKSEN")));

        assertThat(value("select framework from casework.assessment where journey_id = :journey"))
                .isEqualTo("ics");
    }

    @Test
    void whatLedToItStandsInTheFormsWhereItIsTold() {
        born9();
        begin(List.of(SECTION_20));

        assertThat(value("select value #>> '{}' from casework.form_assessment_grounds where journey_id = :journey"))
                .isEqualTo("""
                        Overgreb eller mistanke om overgreb (barn)
                        Et eller få forhold er uklare (barn)""");
    }

    private void born9() {
        register(intake());
        born("2017-05-03");
    }

    private Map<String, Object> begin(List<Map<String, String>> types) {
        return step(
                "start-assessment",
                Map.of(
                        "assessmentTypes",
                        types,
                        "grounds",
                        List.of("partly-unclear", "abuse-suspected"),
                        "receivedAt",
                        "2026-10-31T10:00:00+01:00"));
    }

    @Test
    void theClockOfTheNotificationIsTakenOverAndNotDoubled() {
        register(intake());
        Map<String, String> clock =
                Map.of("deadlineCode", "F-BFU-4M", "deadlineStart", "2026-10-31T10:00:00+01:00", "department", "x");
        run("compute-deadline", clock);

        begin("bl-20", "F-BFU-4M");
        run("compute-deadline", clock);

        assertThat(value("select count(*) from casework.deadline where journey_id = :journey and code = 'F-BFU-4M'"))
                .isEqualTo(1L);
    }

    /** The clock of a notification (§ 20) when the screening leads to § 19 only. */
    @Test
    void theFourMonthsEndWhenTheChildIsNotInvestigatedAfterThem() {
        register(intake());
        run(
                "compute-deadline",
                Map.of("deadlineCode", "F-BFU-4M", "deadlineStart", "2026-10-31T10:00:00+01:00", "department", "x"));

        begin("bl-19", "F-RSL3-BOERN");

        assertThat(rows("""
                        select end_reason, cancelled_at is not null as ended, fulfilled_at is null as unmet
                          from casework.deadline where journey_id = :journey and code = 'F-BFU-4M'""")).containsExactly(Map.of("end_reason", "not-applicable", "ended", true, "unmet", true));
    }

    @Test
    void fourMonthsFromTheLastOfOctoberEndOnTheLastOfFebruary() {
        register(intake());

        assertThat(fourMonthsFrom("2026-10-31T10:00:00+01:00")).isEqualTo("2027-02-28T23:59:59+01:00");
        assertThat(fourMonthsFrom("2027-10-31T10:00:00+01:00")).isEqualTo("2028-02-29T23:59:59+01:00");
    }

    @Test
    void onlyWhoIsOutsideTheMunicipalityIsAskedByConsent() {
        startAdult();

        var sources = agree(Map.of(
                        "participation", "agreed",
                        "contributors", List.of("health", "regional-psychiatry"),
                        "parties", List.of("general-practitioner")))
                .get("sources");

        assertThat(sources).isEqualTo(List.of("general-practitioner", "regional-psychiatry"));
    }

    @Test
    void whoIsToAnswerAQuestionInOwnWordsIsAskedToo() {
        startAdult();

        assertThat(agree(Map.of(
                        "participation",
                        "agreed",
                        "contributors",
                        List.of("employment"),
                        "ownQuestions",
                        List.of(own("health", "Hvornår sover hun?"), own("employer", "Hvornår møder hun?")))))
                .containsEntry("contributors", List.of("employment", "health"))
                .containsEntry("parties", List.of("employer"))
                .containsEntry("sources", List.of("employer"));
    }

    @Test
    void anAdultMayRefuseAndAChildsParentsMayNot() {
        startAdult();
        agree(Map.of("participation", "refused"));
        assertThat(timeline()).endsWith("assessment-refused");

        database.sql("update casework.journey set state = 'ended' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        anotherReferral();
        startChild();
        assertThat(agree(Map.of("participation", "refused", "parties", List.of("school"))))
                .as("the school is asked whatever the parents want")
                .containsEntry("sources", List.of("school"));
        assertThat(value("select refused from casework.assessment where journey_id = :journey"))
                .isEqualTo(false);
    }

    @Test
    void whoRefusesIsNotAskedFor() {
        startAdult();

        assertThat(agree(Map.of("participation", "refused", "parties", List.of("employer"))))
                .containsEntry("sources", List.of());
    }

    @Test
    void whatIsToldInTheAgreementIsKnownAndMissingNoMore() {
        startAdult();
        assertThat(missing()).contains("everyday-life", "housing");

        agree(Map.of(
                "participation",
                "agreed",
                "questions",
                List.of(
                        Map.of(
                                "question",
                                "everyday-life",
                                "label",
                                "x",
                                "answer",
                                "Sover til middag",
                                "source",
                                "citizen"),
                        Map.of("question", "housing", "label", "x", "answer", " "))));

        assertThat(rows("""
                        select question, answer, source, department from casework.known_answer
                         where journey_id = :journey and question = 'everyday-life'"""))
                .containsExactly(Map.of(
                        "question", "everyday-life",
                        "answer", "Sover til middag",
                        "source", "citizen",
                        "department", "adult-social"));
        assertThat(missing()).doesNotContain("everyday-life").contains("housing");
    }

    private String missing() {
        return value("select value::text from casework.form_assessment_missing where journey_id = :journey")
                .toString();
    }

    @Test
    void whomTheCitizenTrustsIsWhereACoordinatorIsLookedForFirst() {
        startAdult();
        Map<String, Object> facts = Map.of("laws", List.of("serviceloven"), "age", 40);
        assertThat(step("gather-plan-facts", facts)).containsEntry("trustedDepartment", null);

        agree(Map.of("participation", "agreed", "trustedName", "Gitte", "trustedDepartment", "health"));

        assertThat(step("gather-plan-facts", facts)).containsEntry("trustedDepartment", "health");
    }

    @Test
    void aChildWhoseHealthAloneIsAssessedHasTheChildsDimensions() {
        startChild("health", "F-RSL3-SUNDHED");
        agreed();

        assertThat(value("select value::text from casework.form_assessment_themes where journey_id = :journey")
                        .toString())
                .contains("child-health")
                .doesNotContain("relations");
        scoreChild();
        assertThat(value(STATE)).isEqualTo("collected");
    }

    @Test
    void whatPreparesAdultLifeHasTheAdultsThemes() {
        startChild("vum-pre", "F-RSL3-VOKSEN");

        assertThat(value("select framework from casework.assessment where journey_id = :journey"))
                .isEqualTo("ffb");
    }

    @Test
    void aThemeHasItsSubThemesAndWhatCanBeReached() {
        startAdult();
        agreed();
        assertThat(value("""
                        select jsonb_path_query_array(value, '$[*] ? (@.theme == "relations").subThemeChoices[*].value')::text
                          from casework.form_assessment_themes where journey_id = :journey"""))
                .isEqualTo(
                        "[\"interaction-and-contact\", \"keeping-up-relations\", \"social-communities-and-leisure\"]");

        var rows = new ArrayList<Map<String, Object>>(scored());
        rows.set(
                0,
                Map.of(
                        "theme", "relations",
                        "level", "slight",
                        "subThemes", List.of("keeping-up-relations"),
                        "potential", "develop"));
        answer("record-scores", Map.of("scores", rows));

        assertThat(rows("""
                        select sub_themes::text as sub, potential from casework.score
                         where assessment_id = (select assessment_id from casework.assessment where journey_id = :journey)
                           and theme = 'relations'""")).containsExactly(Map.of("sub", "{keeping-up-relations}", "potential", "develop"));
    }

    @Test
    void aPlacementAmongTheNeedsIsALeadersMatter() {
        startAdult();
        agreed();
        score();
        assertThat(conclude("shared-plan", List.of("housing", "placement"))).containsEntry("placement", true);
    }

    @Test
    void withoutOneItIsNot() {
        startAdult();
        agreed();
        score();
        assertThat(conclude("shared-plan", List.of("housing"))).containsEntry("placement", false);
    }

    @Test
    void aChildsAssessmentIsNotConcludedBeforeTheConversation() {
        startChild();
        agreed();
        scoreChild();

        assertThatThrownBy(() -> conclude("shared-plan")).isInstanceOf(JobFault.class);
        assertThat(value(STATE)).isEqualTo("collected");

        answer("record-child-talk", Map.of("talkHeld", "not-held", "reason", "Barnet er indlagt"));
        conclude("shared-plan");
        assertThat(value(STATE)).isEqualTo("assessed");
    }

    @Test
    void aChildsAssessmentIsNotOfferedToStopAndAnAdultsIs() {
        startAdult();
        assertThat(outcomes()).contains("shared-plan", "citizen-stopped");

        born("2017-03-01");
        assertThat(outcomes())
                .contains("shared-plan", "no-support", "civil-society")
                .doesNotContain("citizen-stopped");
        agreed();
        score();
        assertThatThrownBy(() -> conclude("citizen-stopped")).isInstanceOf(JobFault.class);
    }

    private List<String> outcomes() {
        return database.sql("select value from casework.options_assessment_outcome where journey_id = :journey")
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "not-held"})
    void aConversationHasAViewOrAReason(String held) {
        startChild();

        assertThatThrownBy(() -> answer("record-child-talk", Map.of("talkHeld", held)))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void aLevelIsOnlyOnActivityAndParticipation() {
        startAdult();
        agreed();
        var rows = new ArrayList<Map<String, Object>>(scored());
        rows.add(Map.of("theme", "surroundings", "level", "slight"));

        assertThatThrownBy(() -> answer("record-scores", Map.of("scores", rows)))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("surroundings");
    }

    @Test
    void aLevelIsAlwaysOnActivityAndParticipation() {
        startAdult();
        agreed();
        var rows = new ArrayList<Map<String, Object>>(scored());
        rows.removeFirst();
        assertThatThrownBy(() -> answer("record-scores", Map.of("scores", rows)))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("relations");

        rows.add(Map.of("theme", "relations", "note", "uden niveau"));
        assertThatThrownBy(() -> answer("record-scores", Map.of("scores", rows)))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("relations");
    }

    @Test
    void whoWroteTheConclusionCannotApproveIt() {
        startAdult();
        agreed();
        score();
        conclude("shared-plan");

        assertThat(approve()).containsEntry("approvalResult", "same-person");
        assertThat(value(STATE)).isEqualTo("assessed");

        database.sql("update casework.assessment set assessed_by = 'somebody-else' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        UUID answer = submit(Map.of("approval", "approved"));
        assertThat(step("record-approval", Map.of("approver", "health", "submissionId", answer)))
                .containsEntry("approvalResult", "approved");
        assertThat(value(STATE)).isEqualTo("approved");
        assertThat(value("""
                        select department from casework.journey_event
                         where journey_id = :journey and kind = 'assessment-approved'"""))
                .as("the timeline shows who looked at it with their own department")
                .isEqualTo("health");
    }

    @Test
    void whatIsSentBackIsWrittenAgain() {
        startAdult();
        agreed();
        score();
        conclude("shared-plan");
        database.sql("update casework.assessment set assessed_by = 'somebody-else' where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        Map<String, Object> result =
                answer("record-approval", Map.of("approval", "sent-back", "reason", "Mangler netværket"));

        assertThat(result).containsEntry("approvalResult", "sent-back");
        assertThat(value(STATE)).isEqualTo("collected");
        conclude("shared-plan");
    }

    @Test
    void theCitizenIsHeardAboutTheDraft() {
        startAdult();
        agreed();
        score();
        Object hearing = conclude("shared-plan").get("hearingId");
        step(
                "record-assessment-comment",
                Map.of(
                        "hearingId",
                        hearing,
                        "submissionId",
                        submit(Map.of(
                                "comment",
                                "Nej",
                                "ownDescription",
                                "Jeg vil have min egen nøgle",
                                "source",
                                "citizen"))));

        assertThat(value("select own_description from casework.assessment where journey_id = :journey"))
                .as("one may still tell")
                .isEqualTo("Jeg vil have min egen nøgle");

        assertThat(rows("select comment, source from casework.hearing where journey_id = :journey"))
                .containsExactly(Map.of("comment", "Nej", "source", "citizen"));
        assertThat(value("select template from casework.outbox where journey_id = :journey"))
                .isEqualTo("assessment-draft");
    }

    @Test
    void noSupportLeavesADecisionToBeMadeAndTheClockStops() {
        startAdult();
        run("compute-deadline", Map.of("deadlineCode", "F-RSL3-VOKSEN", "department", holder));
        agreed();
        score();
        conclude("no-support");
        database.sql("update casework.assessment set state = 'approved' where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        Map<String, Object> end = step(
                "finish-assessment",
                Map.of(
                        "assessmentOutcome", "no-support",
                        "laws", List.of("serviceloven"),
                        "contributors", List.of(),
                        "clockCodes", List.of("F-RSL3-VOKSEN")));

        assertThat(end).containsEntry("outcome", "no-support").containsEntry("departments", List.of("adult-social"));
        assertThat(rows("select department, change, state from casework.decision where journey_id = :journey"))
                .containsExactly(Map.of("department", "adult-social", "change", "refused", "state", "draft"));
        assertThat(value("select count(*) from casework.deadline where journey_id = :journey and fulfilled_at is null"))
                .isEqualTo(0L);
    }

    @Test
    void aLateAssessmentOwesAPreliminaryOneAndANewDate() {
        startChild();
        answer("record-preliminary", Map.of("preliminary", "Det ved vi nu"));
        answer("record-new-date", Map.of("newDate", "2027-03-31", "reason", "Vi venter på hospitalet"));

        assertThat(rows("select preliminary, new_date::text from casework.assessment where journey_id = :journey"))
                .containsExactly(Map.of("preliminary", "Det ved vi nu", "new_date", "2027-03-31"));
        assertThat(
                        rows(
                                "select template from casework.outbox where journey_id = :journey order by created_at, template"))
                .containsExactlyInAnyOrder(
                        Map.of("template", "preliminary-assessment"), Map.of("template", "new-date"));
        assertThat(timeline()).endsWith("preliminary-written", "new-date-given");
    }

    private Map<String, Object> approve() {
        return answer("record-approval", Map.of("approval", "approved"));
    }

    private void scoreChild() {
        answer("record-scores", Map.of("scores", List.of(Map.of("theme", "child-health", "note", "Sover dårligt"))));
    }

    private static List<Map<String, Object>> scored() {
        return SCORED.stream()
                .map(theme -> Map.<String, Object>of("theme", theme, "level", "slight"))
                .toList();
    }

    private Object fourMonthsFrom(String start) {
        Map<String, Object> answer = run(
                "compute-deadline",
                Map.of("deadlineCode", "F-BFU-4M", "deadlineStart", start, "department", "children-family"));
        return ((Map<?, ?>) answer.get("deadline")).get("dueAt");
    }
}
