package dk.samspil.workers.assessment;

import dk.samspil.workers.contribution.AskedQuestions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ask once: what is known, and what an assessment still asks of whom (R6). */
@Repository
class QuestionRepository {

    private final JdbcClient database;
    private final AskedQuestions asked;

    QuestionRepository(JdbcClient database, AskedQuestions asked) {
        this.database = database;
        this.asked = asked;
    }

    /** Takes what the citizen said at the first contact into what is known, with its source and date. */
    void learnFromFirstContact(UUID journeyId) {
        database.sql("""
                        insert into casework.known_answer
                               (answer_id, citizen_id, journey_id, question, answer, source, answered_at)
                        select gen_random_uuid(), j.citizen_id, j.journey_id, said.question, said.answer, f.source,
                               f.made_at
                          from casework.first_contact f
                          join casework.journey j using (journey_id)
                         cross join lateral (values ('important', f.wish), ('resources', f.resources),
                                                    ('network', f.network)) as said (question, answer)
                         where j.journey_id = :journey and btrim(said.answer) <> ''
                        on conflict do nothing""").param("journey", journeyId).update();
    }

    /** Adds the catalogue's questions of a department, or of everybody ({@code any}). */
    void ask(UUID assessmentId, String askedOf, String department) {
        List<String> topics = database.sql("select question from casework.assessment_topic where asked_of = :askedOf")
                .param("askedOf", askedOf)
                .query(String.class)
                .list();
        asked.add(assessmentId, topics, department);
    }

    /**
     * The open questions that fall to one of those who may be asked: nobody among them comes before who has not been asked
     * yet. Who said that it is not for them, or was silent, is not asked again: the next one is.
     */
    List<String> openFor(UUID assessmentId, String askedOf, List<String> sources) {
        return database.sql("""
                        select q.question
                          from casework.assessment_question q
                          join casework.assessment a using (assessment_id)
                         where q.assessment_id = :assessment and not casework.is_known(a.journey_id, q.question)
                           and not exists (select from casework.contribution c
                                            where c.assessment_id = q.assessment_id and c.state in ('asked', 'delivered')
                                              and q.question = any (c.questions))
                           and :askedOf = (select t.asked_of from casework.question_source t
                                            where t.question = q.question and t.asked_of = any (:sources)
                                              and not exists (select from casework.contribution c
                                                               where c.assessment_id = q.assessment_id
                                                                 and c.department = t.asked_of
                                                                 and q.question = any (c.questions)
                                                                 and c.state <> 'replaced')
                                            order by t.sort limit 1)
                         order by q.question""")
                .param("assessment", assessmentId)
                .param("askedOf", askedOf)
                .param("sources", sources.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Keeps what was told when the assessment was agreed: it need not be asked of anybody. */
    void learn(Assessment assessment, Agreement.Answer answer, OffsetDateTime answeredAt, String department) {
        database.sql("""
                        insert into casework.known_answer
                               (answer_id, citizen_id, journey_id, question, answer, source, department, answered_at)
                        select gen_random_uuid(), j.citizen_id, j.journey_id, :question, :answer, :source, :department, :at
                          from casework.journey j where j.journey_id = :journey
                        on conflict do nothing""")
                .param("question", answer.question())
                .param("answer", answer.answer().strip())
                .param("source", answer.source())
                .param("department", department)
                .param("at", answeredAt)
                .param("journey", assessment.journeyId())
                .update();
    }
}
