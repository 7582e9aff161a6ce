package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionIT extends AssessmentFixture {

    private static final String CONTRIBUTIONS = """
            select department, questions::text as questions from casework.contribution
             where journey_id = :journey order by department""";
    private static final String STATE = "select state from casework.contribution where journey_id = :journey";

    @BeforeEach
    void agreedAssessment() {
        startAdult();
        agreed();
    }

    @Test
    void theSameQuestionFromTwoDepartmentsIsOneRowWithBothAndAskedOnce() {
        ask(List.of("children-family", "health"), List.of());

        assertThat(rows("""
                        select q.question, q.departments::text as departments from casework.assessment_question q
                          join casework.assessment a using (assessment_id)
                         where a.journey_id = :journey and q.question = 'family-life'"""))
                .containsExactly(Map.of("question", "family-life", "departments", "{children-family,health}"));
        assertThat(rows(CONTRIBUTIONS))
                .containsExactly(
                        Map.of("department", "children-family", "questions", "{family-life,tried-before}"),
                        Map.of("department", "health", "questions", "{health}"));
    }

    @Test
    void whatIsKnownIsNotAskedAndWhoHasNothingLeftIsNotAskedAtAll() {
        know("health", "Tager medicin");
        know("work", "På barsel");

        ask(List.of("health", "employment"), List.of());

        assertThat(rows(CONTRIBUTIONS))
                .containsExactly(
                        Map.of("department", "employment", "questions", "{tried-before}"),
                        Map.of("department", "health", "questions", "{family-life}"));
    }

    @Test
    void whatTheFirstHasNothingToSayToIsAskedOfTheNextAndOfNobodyTwice() {
        var both = List.of("children-family", "health");
        ask(both, List.of())
                .forEach(asked -> contribute(
                        asked.get("contributionId"),
                        Map.of("contributionAnswer", "not-relevant", "reason", "Ukendt hos os")));

        assertThat(ask(both, List.of())).singleElement().satisfies(asked -> {
            assertThat(asked).containsEntry("contributor", "health");
            assertThat(value("select questions::text from casework.contribution where contribution_id = '"
                            + asked.get("contributionId") + "' and journey_id = :journey"))
                    .isEqualTo("{family-life}");
            step("record-silent-contribution", Map.of("contributionId", asked.get("contributionId")));
        });
        assertThat(ask(both, List.of())).isEmpty();
        assertThat(step("plan-contributions", Map.of("contributors", both)))
                .as("how many took part, however often they were asked")
                .containsEntry("askedInAll", 2);
    }

    @Test
    void whoeverHasAnsweredIsNotGoneBehind() {
        var both = List.of("children-family", "health");
        ask(both, List.of())
                .forEach(asked -> contribute(
                        asked.get("contributionId"), Map.of("contributionAnswer", "delivered", "statement", "Ring")));

        assertThat(ask(both, List.of())).isEmpty();
    }

    @Test
    void theSameQuestionInOwnWordsFromTwoDepartmentsIsAskedOnceAndReadByBoth() {
        know("health", "Tager medicin");
        know("family-life", "Bor alene");
        ask(List.of("employment"), List.of())
                .forEach(asked -> contribute(
                        asked.get("contributionId"),
                        Map.of(
                                "contributionAnswer",
                                "delivered",
                                "ownQuestions",
                                List.of(own("health", "Hvornår SOVER hun"), own("health", "Går hun?")))));
        anotherAsks("children-family", "health", " hvornår sover hun ?");

        Object id = asked("health");

        assertThat(value("select jsonb_path_query_array(value, '$[*].label')::text"
                        + " from casework.form_contribution_questions where subject_id = '" + id
                        + "' and journey_id = :journey"))
                .isEqualTo("[\"Går hun? (spurgt af {department:employment})\", "
                        + "\"Hvornår SOVER hun (spurgt af {department:children-family}, {department:employment})\"]");
        contribute(id, answered(id, "Om dagen"));
        assertThat(ask(List.of("health", "employment"), List.of()))
                .as("answered once")
                .isEmpty();
        assertThat(
                        value(
                                "select value #>> '{}' from casework.form_assessment_contributions where journey_id = :journey"))
                .asString()
                .contains("Hvornår SOVER hun Om dagen");
        assertThat(value("select value #>> '{}' from casework.form_assessment_known where journey_id = :journey"))
                .asString()
                .contains("Hvornår SOVER hun Om dagen");
    }

    @Test
    void theSameWordsToAnotherSourceAreAnotherQuestion() {
        anotherAsks("children-family", "health", "Hvornår sover hun?");
        anotherAsks("children-family", "employment", "Hvornår sover hun?");

        assertThat(value("select count(*) from casework.own_question where words = 'Hvornår sover hun?'"
                        + " and citizen_id = (select citizen_id from casework.journey where journey_id = :journey)"))
                .isEqualTo(2L);
    }

    @Test
    void whatTheCatalogueAsksOfTheSameSourceIsNotAskedInOwnWords() {
        anotherAsks("children-family", "health", "helbred, og behandling!");

        assertThat(rows("""
                        select q.question, q.departments::text as departments from casework.assessment_question q
                          join casework.assessment a using (assessment_id)
                         where a.journey_id = :journey and 'children-family' = any (q.departments)""")).containsExactly(Map.of("question", "health", "departments", "{children-family}"));
    }

    @Test
    void whatIsKnownIsNotAskedAgainInOwnWordsEither() {
        know("health", "Tager medicin");
        know("family-life", "Bor alene");
        anotherAsks("children-family", "health", "Hvornår sover hun?");
        Object id = asked("health");
        contribute(id, answered(id, "Om dagen"));

        database.sql(
                        "delete from casework.assessment_question where question in (select question from casework.own_question)")
                .update();
        anotherAsks("employment", "health", "Hvornår sover hun?");

        assertThat(ask(List.of("health"), List.of())).isEmpty();
        assertThat(value("""
                        select reused_answer is not null from casework.assessment_question q
                          join casework.own_question using (question)
                          join casework.assessment a using (assessment_id) where a.journey_id = :journey""")).isEqualTo(true);
    }

    @Test
    void aDepartmentMayAskWhomTheCitizenAgreedToAndNobodyWhoSaidNo() {
        database.sql("update casework.assessment set state = 'started' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        agree(Map.of(
                "participation", "agreed",
                "contributors", List.of("health", "employment"),
                "parties", List.of("employer", "school")));
        consent("employer", "refused");
        consent("school", "given");
        Object id = asked("health");

        assertThat(rows("select value from casework.options_question_source where subject_id = '" + id
                        + "' and journey_id = :journey order by value"))
                .containsExactly(Map.of("value", "employment"), Map.of("value", "school"));
    }

    private void anotherAsks(String department, String askedOf, String words) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into casework.contribution
                               (contribution_id, assessment_id, journey_id, department, state, requested_at)
                        values (:id, :assessment, :journey, :department, 'asked', now())""")
                .param("id", id)
                .param("assessment", assessmentId)
                .param("journey", journeyId)
                .param("department", department)
                .update();
        contribute(id, Map.of("contributionAnswer", "delivered", "ownQuestions", List.of(own(askedOf, words))));
    }

    private Map<String, Object> answered(Object contribution, String answer) {
        var questions = rows("select unnest(questions) as question from casework.contribution where contribution_id = '"
                + contribution + "' and journey_id = :journey");
        return Map.of(
                "contributionAnswer",
                "delivered",
                "questions",
                questions.stream()
                        .map(row -> Map.of("question", row.get("question"), "answer", answer))
                        .toList());
    }

    @Test
    void whoConcludesReadsEveryAnswer() {
        contribute(
                asked("health"),
                Map.of(
                        "contributionAnswer", "delivered",
                        "questions", List.of(Map.of("question", "health", "label", "x", "answer", "Sover dårligt")),
                        "statement", "Ring om formiddagen"));

        assertThat(
                        value(
                                "select value #>> '{}' from casework.form_assessment_contributions where journey_id = :journey"))
                .isEqualTo("""
                        {department:health}: Helbred og behandling Sover dårligt
                        Ring om formiddagen""");
    }

    @Test
    void whoIsAskedSeesWhatTheConsentIsLimitedTo() {
        party("general-practitioner");
        UUID consent = consent("general-practitioner", "partial");
        database.sql("update casework.consent set limits = 'Kun om min søvn' where consent_id = :id")
                .param("id", consent)
                .update();

        ask(List.of(), List.of("general-practitioner"));

        assertThat(value("select value #>> '{}' from casework.form_contribution_limits where journey_id = :journey"))
                .isEqualTo("Kun om min søvn");
    }

    @Test
    void aPartyIsAskedByTheHolderAndOnlyWithAConsentThatStands() {
        party("general-practitioner");
        assertThat(ask(List.of(), List.of("general-practitioner"))).isEmpty();
        consent("general-practitioner", "refused");
        assertThat(ask(List.of(), List.of("general-practitioner"))).isEmpty();

        UUID given = consent("general-practitioner", "given");

        assertThat(ask(List.of(), List.of("general-practitioner")))
                .singleElement()
                .satisfies(asked -> assertThat(asked)
                        .containsEntry("contributor", "adult-social")
                        .containsEntry("consentId", given.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regional-psychiatry", "provider-lillebo", "civil-society"})
    void anOutsideDepartmentIsNotAskedWithoutAConsent(String outside) {
        assertThat(ask(List.of(outside), List.of())).isEmpty();
        assertThat(participants()).doesNotContain(outside);
    }

    @Test
    void anOutsideDepartmentThatMayNotSeeTheJourneyIsAskedByTheHolder() {
        consent("regional-psychiatry", "given");

        assertThat(ask(List.of("regional-psychiatry"), List.of()))
                .singleElement()
                .satisfies(asked -> assertThat(asked).containsEntry("contributor", "adult-social"));
    }

    @Test
    void whoLosesSightOfTheJourneyIsNotWaitedFor() {
        UUID sharing = UUID.randomUUID();
        database.sql("""
                        insert into casework.consent
                               (consent_id, journey_id, purpose, given_by, state, asked_at, answered_at)
                        values (:id, :journey, 'share-across-departments', 'citizen', 'given', now(), now())""").param("id", sharing).param("journey", journeyId).update();
        UUID region = consent("regional-psychiatry", "given");
        UUID employer = consent("employer", "given");
        assertThat(ask(List.of("regional-psychiatry"), List.of("employer"))).isNotEmpty();

        run("withdraw-consent", Map.of("consentId", sharing));
        run("cancel-relying-work", Map.of("consentId", sharing));

        assertThat(messages.to(region))
                .singleElement()
                .satisfies(message -> assertThat(message.name()).isEqualTo("consent-lapsed"));
        assertThat(messages.to(employer)).as("asked by the holder, who sees on").isEmpty();
    }

    @Test
    void anAnswerIsKnownFromThenOn() {
        Object id = asked("health");
        contribute(
                id,
                Map.of(
                        "contributionAnswer",
                        "delivered",
                        "questions",
                        List.of(
                                Map.of("question", "health", "label", "Helbred", "answer", "Sover dårligt"),
                                Map.of("question", "family-life", "label", "Familie", "answer", " "))));

        assertThat(value(STATE)).isEqualTo("delivered");
        assertThat(
                        rows(
                                "select question, answer, source, department from casework.known_answer where journey_id = :journey"))
                .containsExactly(Map.of(
                        "question",
                        "health",
                        "answer",
                        "Sover dårligt",
                        "source",
                        "caseworker",
                        "department",
                        "health"));
    }

    @Test
    void whoComesAlreadyAndThePlansThereAreStandInTheSharedPlan() {
        contribute(
                asked("health"),
                delivered(
                        List.of(Map.of("contactName", "Mette Holm", "contactPurpose", "Medicin")),
                        List.of(Map.of(
                                "planTitle", "Genoptræningsplan", "planLaw", "health", "planAim", "Gå selv igen"))));

        assertThat(rows("select name, department, purpose from casework.contact where journey_id = :journey"))
                .containsExactly(Map.of("name", "Mette Holm", "department", "health", "purpose", "Medicin"));
        assertThat(rows("select department, law, title, aim from casework.existing_plan where journey_id = :journey"))
                .containsExactly(Map.of(
                        "department", "health", "law", "health", "title", "Genoptræningsplan", "aim", "Gå selv igen"));
        assertThat(value("select value #>> '{}' from casework.form_plan_map where journey_id = :journey"))
                .isEqualTo("""
                        De kommer hos dig:
                        Mette Holm: Medicin

                        Planer, der findes:
                        Genoptræningsplan: Gå selv igen""");
    }

    @Test
    void whoComesIsNotedOnceForEachDepartment() {
        var mette = List.of(Map.of("contactName", "Mette Holm", "contactPurpose", "Medicin"));
        var plan = Map.of("planTitle", "Min plan", "planLaw", "health");
        var health = delivered(mette, List.of(plan));
        Object first = asked("health");
        contribute(first, delivered(List.of(mette.getFirst(), mette.getFirst()), List.of(plan, plan)));
        contribute(asked("employment"), health);

        assertThat(rows("select department from casework.contact where journey_id = :journey order by department"))
                .containsExactly(Map.of("department", "employment"), Map.of("department", "health"));
        assertThat(
                        rows(
                                "select department from casework.existing_plan where journey_id = :journey order by department"))
                .containsExactly(Map.of("department", "employment"), Map.of("department", "health"));
    }

    @Test
    void notRelevantNotesNobody() {
        var content = new HashMap<>(
                delivered(List.of(Map.of("contactName", "Mette Holm", "contactPurpose", "Medicin")), List.of()));
        content.putAll(Map.of("contributionAnswer", "not-relevant", "reason", "Kender ikke borgeren"));

        contribute(asked("health"), content);

        assertThat(rows("select 1 from casework.contact where journey_id = :journey"))
                .isEmpty();
    }

    @Test
    void notRelevantHasAReason() {
        Object id = asked("health");

        assertThatThrownBy(() -> contribute(id, Map.of("contributionAnswer", "not-relevant")))
                .isInstanceOf(JobFault.class);
        contribute(id, Map.of("contributionAnswer", "not-relevant", "reason", "Kender ikke borgeren"));
        assertThat(value(STATE)).isEqualTo("not-relevant");
    }

    @Test
    void aSilentContributorLeavesAMarkedGapAndNoRunningDeadline() {
        Object id = asked("health");
        run("compute-deadline", Map.of("deadlineCode", "D-BIDRAGSLUT-20AD", "subjectId", id, "department", "health"));

        step("record-silent-contribution", Map.of("contributionId", id));

        assertThat(value(STATE)).isEqualTo("not-delivered");
        assertThat(timeline()).endsWith("contribution-missing");
        assertThat(
                        value(
                                "select value #>> '{}' from casework.form_assessment_contributions where journey_id = :journey"))
                .isEqualTo("{department:health}: MANGLER: svarede ikke.");
        assertThat(value("select count(*) from casework.deadline where journey_id = :journey and fulfilled_at is null"))
                .isEqualTo(0L);
    }

    @Test
    void aConsentThatWasWithdrawnMeanwhileStopsTheQuestion() {
        party("general-practitioner");
        UUID consent = consent("general-practitioner", "given");
        Object id = ask(List.of(), List.of("general-practitioner")).getFirst().get("contributionId");
        assertThat(askNow(id)).containsEntry("contributionAllowed", true);

        database.sql("update casework.consent set state = 'withdrawn' where consent_id = :id")
                .param("id", consent)
                .update();
        assertThat(askNow(id)).containsEntry("contributionAllowed", false);
        step("cancel-contribution", Map.of("contributionId", id));

        assertThat(value(STATE)).isEqualTo("cancelled");
        assertThat(value("select count(*) from casework.outbox where journey_id = :journey"))
                .isEqualTo(1L);
        assertThatThrownBy(() -> contribute(id, Map.of("contributionAnswer", "delivered")))
                .isInstanceOf(JobFault.class);
    }

    private Object asked(String department) {
        return ask(List.of(department), List.of()).getFirst().get("contributionId");
    }

    private Map<String, Object> askNow(Object id) {
        return step("ask-contribution", Map.of("contributionId", id, "contributor", "adult-social"));
    }

    private Map<String, Object> delivered(List<Map<String, String>> contacts, List<Map<String, String>> plans) {
        return Map.of("contributionAnswer", "delivered", "contacts", contacts, "plans", plans);
    }

    private void contribute(Object id, Map<String, Object> content) {
        step("record-contribution", Map.of("contributionId", id, "submissionId", submit(content)));
    }
}
