package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The transitions that milestones work on. */
@Repository
class Transitions {

    private final JdbcClient database;

    Transitions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Returns the job's transition, locked until the transaction ends.
     *
     * @throws JobFault when the job's journey has none of this id
     */
    Transition lock(Job job) {
        return database.sql("""
                        select transition_id, journey_id, turning_on, to_department, receiving_adviser
                          from casework.transition
                         where transition_id = :transition and journey_id = :journey for update""")
                .param("transition", job.id("transitionId"))
                .param("journey", job.id("journeyId"))
                .query(Transition.class)
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no transition of this id"));
    }

    /** Keeps the adult desk, or another that takes its place. */
    void receivedBy(Transition transition, String department) {
        database.sql("update casework.transition set to_department = :department where transition_id = :transition")
                .param("department", department)
                .param("transition", transition.transitionId())
                .update();
    }

    /** Keeps who had the youth until the adult desk accepted: there the coordinator is until the youth has landed. */
    void comesFrom(Transition transition, String department) {
        database.sql("update casework.transition set from_department = :department where transition_id = :transition")
                .param("department", department)
                .param("transition", transition.transitionId())
                .update();
    }

    /** @param adviser Keycloak user id */
    void nameAdviser(Transition transition, String adviser) {
        database.sql("update casework.transition set receiving_adviser = :adviser where transition_id = :transition")
                .param("adviser", adviser)
                .param("transition", transition.transitionId())
                .update();
    }

    void delay(Transition transition, LocalDate newDate, String reason) {
        database.sql("""
                        update casework.transition set new_date = :date, new_date_reason = :reason
                         where transition_id = :transition""")
                .param("date", newDate)
                .param("reason", reason)
                .param("transition", transition.transitionId())
                .update();
    }

    /** Says that the youth has landed; a transition that has ended otherwise stays so. */
    void land(Transition transition, OffsetDateTime at) {
        database.sql("""
                        update casework.transition set state = 'landed', ended_at = :at
                         where transition_id = :transition and state in ('found', 'running')""")
                .param("at", at)
                .param("transition", transition.transitionId())
                .update();
    }
}
