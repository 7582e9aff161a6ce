package dk.samspil.workers.contribution;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an assessment asks, and for whom: the same question from two departments is one, with both (R6). */
@Repository
public class AskedQuestions {

    private final JdbcClient database;

    AskedQuestions(JdbcClient database) {
        this.database = database;
    }

    /** Adds questions of a department; one already there gets the department as well, one that is known its answer. */
    public void add(UUID assessmentId, List<String> questions, String department) {
        database.sql("""
                        insert into casework.assessment_question (assessment_id, question, departments, reused_answer)
                        select a.assessment_id, asked.question, array[:department],
                               (select k.answer_id from casework.known_answer k
                                  join casework.journey j on j.citizen_id = k.citizen_id
                                 where j.journey_id = a.journey_id and k.question = asked.question
                                 order by k.answered_at desc limit 1)
                          from casework.assessment a cross join unnest(:questions) asked (question)
                         where a.assessment_id = :assessment
                        on conflict (assessment_id, question) do update
                           set departments = assessment_question.departments || excluded.departments
                         where not assessment_question.departments @> excluded.departments""")
                .param("assessment", assessmentId)
                .param("questions", questions.toArray(String[]::new))
                .param("department", department)
                .update();
    }

    /** Puts a department's own question: where the catalogue asks the same of the same source, it is the catalogue's. */
    public void put(UUID assessmentId, OwnQuestion own, String department) {
        String question = inCatalogue(own).stream().findFirst().orElseGet(() -> inOwnWords(assessmentId, own));
        add(assessmentId, List.of(question), department);
    }

    private List<String> inCatalogue(OwnQuestion own) {
        return database
                .sql("""
                        select q.code, q.name_da from casework.reference_code q
                          join casework.assessment_topic t on t.question = q.code and t.asked_of = :askedOf
                         where q.code_list = 'question'""")
                .param("askedOf", own.askedOf())
                .query((row, number) ->
                        OwnQuestion.sameAs(row.getString("name_da")).equals(own.sameAs())
                                ? row.getString("code")
                                : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private String inOwnWords(UUID assessmentId, OwnQuestion own) {
        return database.sql("""
                        insert into casework.own_question (question, citizen_id, asked_of, words, same_as)
                        select gen_random_uuid()::text, j.citizen_id, :askedOf, :words, :sameAs
                          from casework.assessment a join casework.journey j using (journey_id)
                         where a.assessment_id = :assessment
                        on conflict (citizen_id, asked_of, same_as) do update set words = own_question.words
                        returning question""")
                .param("askedOf", own.askedOf())
                .param("words", own.words().strip())
                .param("sameAs", own.sameAs())
                .param("assessment", assessmentId)
                .query(String.class)
                .single();
    }
}
