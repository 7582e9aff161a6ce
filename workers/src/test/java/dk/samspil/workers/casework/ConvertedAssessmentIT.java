package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody turns 18 in the middle of an assessment under § 20: it goes on as an adult's, with what is known. */
class ConvertedAssessmentIT extends AssessmentFixture {

    private static final List<String> CHILD_CLOCK = List.of("F-BFU-ADV", "F-BFU-4M");

    @BeforeEach
    void seventeenAndConcluded() {
        startChild();
        CHILD_CLOCK.forEach(code -> run(
                "compute-deadline",
                Map.of(
                        "deadlineCode",
                        code,
                        "subjectId",
                        assessmentId,
                        "department",
                        holder,
                        "deadlineStart",
                        "2026-10-31T10:00:00+01:00")));
        agreed();
    }

    @Test
    void theSameAssessmentGoesOnAsAnAdultsAndItsTextsStay() {
        answer("record-own-description", Map.of("ownDescription", "Jeg vil bo selv", "source", "citizen"));
        answer("record-child-talk", Map.of("talkHeld", "held", "view", "Der skal være ro"));
        answer("record-scores", Map.of("scores", List.of(Map.of("theme", "child-health", "note", "Sover dårligt"))));
        conclude("shared-plan");

        assertThat(turns18())
                .containsEntry("clockCodes", List.of("F-RSL3-VOKSEN"))
                .containsEntry("childAssessment", false)
                .containsEntry("underEighteen", false)
                .containsEntry("age", 18);

        assertThat(rows("""
                        select types::text as types, framework, state, own_description, conclusion
                          from casework.assessment where journey_id = :journey"""))
                .containsExactly(Map.of(
                        "types", "{vum}",
                        "framework", "ffb",
                        "state", "started",
                        "own_description", "Jeg vil bo selv",
                        "conclusion", "Vil gerne have egen nøgle"));
        assertThat(value("""
                        select jsonb_path_query(value, '$[*] ? (@.theme == "health-conditions").known') #>> '{}'
                          from casework.form_assessment_themes where journey_id = :journey""")).isEqualTo("Sundhedsforhold: Sover dårligt");
        agreed();
        score();
        assertThat(rows("select framework from casework.score where assessment_id = '" + assessmentId
                        + "' and :journey is not null group by framework order by framework"))
                .containsExactly(Map.of("framework", "ffb"), Map.of("framework", "ics"));
        conclude("shared-plan");
    }

    @Test
    void theFourMonthsDoNotApplyAnyMoreAndNoTaskIsDue() {
        turns18();

        assertThat(rows("""
                        select code, end_reason from casework.deadline
                         where journey_id = :journey and code like 'F-BFU%' order by code"""))
                .containsExactly(
                        Map.of("code", "F-BFU-4M", "end_reason", "not-applicable"),
                        Map.of("code", "F-BFU-ADV", "end_reason", "not-applicable"));
    }

    @Test
    void whatWasAnsweredIsUsedAgainAndOnlyTheRestIsAskedAnew() {
        var asked = ask(List.of("health", "employment"), List.of());
        var health = asked.getFirst().get("contributor").equals("health") ? asked.getFirst() : asked.getLast();
        step(
                "record-contribution",
                Map.of(
                        "contributionId",
                        health.get("contributionId"),
                        "submissionId",
                        submit(Map.of(
                                "contributionAnswer",
                                "delivered",
                                "questions",
                                List.of(
                                        Map.of("question", "health", "label", "x", "answer", "Sover dårligt"),
                                        Map.of("question", "family-life", "label", "x", "answer", "Tæt familie"))))));

        turns18();
        agreed();

        assertThat(ask(List.of("health", "employment"), List.of()))
                .singleElement()
                .satisfies(again -> assertThat(again).containsEntry("contributor", "employment"));
        assertThat(value(
                                "select value #>> '{}' from casework.form_assessment_contributions where journey_id = :journey")
                        .toString())
                .contains("Sover dårligt")
                .containsOnlyOnce("{department:employment}");
    }

    @Test
    void aMeetingThatWasCalledIsCalledOffAndWhoWasInvitedIsTold() {
        Object meeting = run("plan-meeting", Map.of("meetingPurpose", "assessment", "department", holder))
                .get("meetingId");
        run(
                "record-invitation",
                Map.of(
                        "meetingId",
                        meeting,
                        "department",
                        holder,
                        "submissionId",
                        submit(Map.of(
                                "heldAt", "2026-12-01T10:00:00+01:00",
                                "place", "Biblioteket",
                                "departments", List.of("health")))));

        turns18();

        assertThat(value("select state from casework.meeting where journey_id = :journey"))
                .isEqualTo("cancelled");
        assertThat(rows("""
                        select recipient_id from casework.outbox
                         where journey_id = :journey and template = 'meeting-called-off'""")).containsExactly(Map.of("recipient_id", "health"));
    }

    @Test
    void theYouthIsToldAndAQuestionOfConsentThatNobodyAnsweredEnds() {
        consent("school", "asked");
        consent("hospital", "given");

        turns18();

        assertThat(
                        rows(
                                "select from_party, state from casework.consent where journey_id = :journey order by from_party"))
                .containsExactly(
                        Map.of("from_party", "hospital", "state", "given"),
                        Map.of("from_party", "school", "state", "lapsed"));
        assertThat(
                        value(
                                "select recipient from casework.outbox where journey_id = :journey and template = 'assessment-converted'"))
                .isEqualTo("citizen");
        assertThat(timeline()).endsWith("assessment-converted");
    }

    private Map<String, Object> turns18() {
        born("2000-01-01");
        child = false;
        return step(
                "convert-assessment",
                Map.of(
                        "assessmentTypes",
                        List.of(Map.of("type", "vum", "deadlineCode", "F-RSL3-VOKSEN")),
                        "clockCodes",
                        CHILD_CLOCK));
    }
}
