package dk.samspil.workers.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an assessment leads to. */
@Repository
class OutcomeRepository {

    private final JdbcClient database;

    OutcomeRepository(JdbcClient database) {
        this.database = database;
    }

    /** Says whether the form offers this outcome: a child's assessment does not end because somebody wants it to stop. */
    boolean isOffered(Assessment assessment, String outcome) {
        return database.sql("""
                        select exists (select from casework.options_assessment_outcome
                                        where journey_id = :journey and value = :outcome)""")
                .param("journey", assessment.journeyId())
                .param("outcome", outcome)
                .query(Boolean.class)
                .single();
    }

    /** The departments that take part in what comes next: the holder, and those that contributed. */
    List<String> departments(Assessment assessment, String holder, List<String> contributors) {
        Set<String> departments = new LinkedHashSet<>(List.of(holder));
        database.sql("""
                        select department from casework.contribution
                         where assessment_id = :id and state = 'delivered' order by department""").param("id", assessment.assessmentId()).query(String.class).list().stream()
                .filter(contributors::contains)
                .forEach(departments::add);
        return List.copyOf(departments);
    }

    UUID draftRefusal(Assessment assessment, String department, String law) {
        UUID decisionId = UUID.randomUUID();
        database.sql("""
                        insert into casework.decision (decision_id, journey_id, department, law, change, state)
                        values (:id, :journey, :department, :law, 'refused', 'draft')""")
                .param("id", decisionId)
                .param("journey", assessment.journeyId())
                .param("department", department)
                .param("law", law)
                .update();
        return decisionId;
    }
}
