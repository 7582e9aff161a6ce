package dk.samspil.portal.journey;

import static dk.samspil.portal.journey.CaseRows.day;
import static dk.samspil.portal.journey.CaseRows.id;
import static dk.samspil.portal.journey.CaseRows.instant;
import static dk.samspil.portal.journey.CaseRows.texts;

import dk.samspil.portal.journey.CaseView.Asked;
import dk.samspil.portal.journey.CaseView.Assessment;
import dk.samspil.portal.journey.CaseView.Consent;
import dk.samspil.portal.journey.CaseView.Contact;
import dk.samspil.portal.journey.CaseView.Contribution;
import dk.samspil.portal.journey.CaseView.ExistingPlan;
import dk.samspil.portal.journey.CaseView.KnownAnswer;
import dk.samspil.portal.journey.CaseView.Score;
import dk.samspil.portal.reference.Code;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been learnt in a journey: consents, known answers, the assessment, who comes already. */
@Repository
class AssessmentSections {

    private final JdbcClient database;
    private final CaseRows rows;

    AssessmentSections(JdbcClient database, CaseRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** @param withdrawable says of who gave a consent whether the reader may take it back */
    List<Consent> consents(UUID journeyId, Predicate<String> withdrawable) {
        return read(
                journeyId,
                """
                select c.*, r.name as relative, g.name as giver, s.consent_id is not null as stands
                  from casework.consent c
                  left join casework.standing_consent s using (consent_id)
                  left join casework.representation r on r.representation_id = c.relative_id
                  left join casework.representation g on g.representation_id = c.giver_id
                 where c.journey_id = :id order by c.asked_at, c.consent_id""",
                (row, number) -> new Consent(
                        id(row, "consent_id"),
                        rows.code("consent-purpose", row, "purpose"),
                        row.getString("given_by"),
                        row.getString("giver"),
                        rows.party(row, "from_party"),
                        rows.department(row, "to_department"),
                        row.getString("relative"),
                        row.getString("state"),
                        row.getString("limits"),
                        instant(row, "asked_at"),
                        instant(row, "answered_at"),
                        day(row, "valid_until"),
                        instant(row, "withdrawn_at"),
                        row.getBoolean("stands"),
                        row.getBoolean("stands") && withdrawable.test(row.getString("given_by"))));
    }

    /** What these departments were asked to contribute. */
    List<Asked> asked(UUID journeyId, Set<String> departments) {
        return database.sql("""
                        select c.*,
                               array(select o.words from unnest(c.questions) with ordinality q (question, position)
                                       left join casework.own_question o using (question) order by q.position) as words,
                               (select max(d.due_at) from casework.deadline d
                                      where d.subject_id = c.contribution_id and d.cancelled_at is null) as due_at
                          from casework.contribution c
                         where c.journey_id = :id and c.department = any(:departments) and c.state <> 'replaced'
                         order by c.requested_at, c.contribution_id""")
                .param("id", journeyId)
                .param("departments", departments.toArray(String[]::new))
                .query((row, number) -> new Asked(
                        rows.department(row, "department"),
                        questions(texts(row, "questions"), texts(row, "words")),
                        row.getString("state"),
                        instant(row, "requested_at"),
                        instant(row, "due_at"),
                        instant(row, "answered_at"),
                        row.getString("answer")))
                .list();
    }

    private List<Code> questions(List<String> questions, List<String> words) {
        return IntStream.range(0, questions.size())
                .mapToObj(index -> rows.question(questions.get(index), words.get(index)))
                .toList();
    }

    /** The newest answer to each question, whichever of the citizen's journeys it was given in. */
    List<KnownAnswer> knownAnswers(UUID journeyId) {
        return read(
                journeyId,
                """
                select distinct on (a.question) a.*, o.words,
                       array(select distinct d from casework.assessment_question q cross join unnest(q.departments) d
                              where q.question = o.question order by d) as asked_by
                  from casework.journey j
                  join casework.known_answer a using (citizen_id)
                  left join casework.own_question o using (question)
                 where j.journey_id = :id
                 order by a.question, a.answered_at desc
                """,
                (row, number) -> new KnownAnswer(
                        rows.question(row.getString("question"), row.getString("words")),
                        rows.departments(row, "asked_by"),
                        row.getString("answer"),
                        rows.code("answer-source", row, "source"),
                        rows.department(row, "department"),
                        instant(row, "answered_at")));
    }

    /** What led to it is told by a person first: in the agreement, and of a child when the child has been heard. */
    private static final String GROUNDS_TOLD = """
            state <> 'started' and not (state = 'agreed' and exists (
                select from casework.journey join casework.citizen using (citizen_id)
                 where journey_id = :id and birth_date > casework.today() - interval '18 years'))""";

    /**
     * The newest assessment; null while there is none.
     *
     * @param byParty leave out what has not been approved yet, and what led to it until that has been told
     */
    Assessment assessment(UUID journeyId, boolean byParty) {
        String open = byParty ? "state in ('approved', 'ended')" : "true";
        String told = byParty ? GROUNDS_TOLD : "true";
        return read(
                        journeyId,
                        "select *, " + open + " as open, " + told
                                + " as told from casework.assessment where journey_id = :id"
                                + " order by started_at desc limit 1",
                        (row, number) -> new Assessment(
                                id(row, "assessment_id"),
                                rows.codes("assessment-type", row, "types"),
                                row.getBoolean("told") ? rows.codes("severity", row, "grounds") : List.of(),
                                row.getString("state"),
                                row.getString("own_description"),
                                rows.code("answer-source", row, "own_source"),
                                row.getBoolean("open") ? row.getString("conclusion") : null,
                                row.getBoolean("open") ? row.getString("least_intrusive") : null,
                                row.getBoolean("open") ? row.getString("aim_conflict") : null,
                                row.getBoolean("open") ? rows.codes("target-group", row, "target_groups") : List.of(),
                                rows.code("assessment-outcome", row, "outcome"),
                                row.getString("preliminary"),
                                row.getString("not_asked"),
                                row.getString("pace"),
                                row.getString("trusted_name"),
                                day(row, "new_date"),
                                instant(row, "started_at"),
                                instant(row, "finished_at"),
                                contributions(id(row, "assessment_id")),
                                row.getBoolean("open") ? scores(id(row, "assessment_id")) : List.of()))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Contribution> contributions(UUID assessmentId) {
        return read(
                assessmentId,
                """
                select * from casework.contribution
                 where assessment_id = :id and state <> 'replaced'
                 order by requested_at, department
                """,
                (row, number) -> new Contribution(
                        rows.party(row, "department"),
                        row.getString("state"),
                        instant(row, "requested_at"),
                        instant(row, "answered_at"),
                        row.getString("answer"),
                        row.getString("reason")));
    }

    private List<Score> scores(UUID assessmentId) {
        return read(
                assessmentId,
                """
                select s.* from casework.score s
                  left join casework.assessment_theme t using (framework, theme)
                 where s.assessment_id = :id and coalesce(s.level, s.own_level, s.note) is not null
                 order by s.framework, t.sort, s.theme
                """,
                (row, number) -> new Score(
                        row.getString("framework"),
                        rows.code(
                                "ffb".equals(row.getString("framework")) ? "ffb-theme" : "ics-dimension", row, "theme"),
                        rows.code("functional-level", row, "level"),
                        rows.code("functional-level", row, "own_level"),
                        rows.codes("ffb-sub-theme", row, "sub_themes"),
                        rows.code("goal-type", row, "potential"),
                        row.getString("note")));
    }

    /** Who comes now. */
    List<Contact> contacts(UUID journeyId) {
        return read(
                journeyId,
                "select * from casework.contact where journey_id = :id and ended_at is null order by since, name",
                (row, number) -> new Contact(
                        row.getString("name"),
                        row.getString("organisation"),
                        rows.department(row, "department"),
                        row.getString("purpose"),
                        instant(row, "since")));
    }

    List<ExistingPlan> existingPlans(UUID journeyId) {
        return read(
                journeyId,
                "select * from casework.existing_plan where journey_id = :id order by since, title",
                (row, number) -> new ExistingPlan(
                        rows.department(row, "department"),
                        rows.code("law", row, "law"),
                        row.getString("title"),
                        row.getString("aim"),
                        row.getObject("gathered_in") != null));
    }

    private <T> List<T> read(UUID id, String query, RowMapper<T> row) {
        return database.sql(query).param("id", id).query(row).list();
    }
}
