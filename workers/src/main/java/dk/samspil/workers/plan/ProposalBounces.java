package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which departments said that the help asked of them is another's, and what leadership decided. */
@Repository
class ProposalBounces {

    private final JdbcClient database;
    private final Clock clock;

    ProposalBounces(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID bounce(Plan plan, String from, String to, String reason, String note) {
        UUID bounceId = UUID.randomUUID();
        database.sql("""
                        insert into casework.proposal_bounce
                               (bounce_id, plan_id, journey_id, from_department, to_department, reason, note, bounced_at)
                        values (:id, :plan, :journey, :from, :to, :reason, :note, :now)""")
                .param("id", bounceId)
                .param("plan", plan.planId())
                .param("journey", plan.journeyId())
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .param("note", note)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return bounceId;
    }

    /** Returns the department that the help was asked of first. */
    String bouncedBy(UUID bounceId) {
        return database.sql("select from_department from casework.proposal_bounce where bounce_id = :bounce")
                .param("bounce", bounceId)
                .query(String.class)
                .single();
    }

    /** @throws JobFault when the journey has no such bounce, or it is decided already */
    void decide(Job job, String department, String note) {
        int decided = database.sql("""
                        update casework.proposal_bounce
                           set decided_department = :department, decision_note = :note, decided_at = :now
                         where bounce_id = :bounce and journey_id = :journey and decided_at is null""")
                .param("department", department)
                .param("note", note)
                .param("now", OffsetDateTime.now(clock))
                .param("bounce", job.id("bounceId"))
                .param("journey", job.id("journeyId"))
                .update();
        if (decided != 1) {
            throw new JobFault("No department waits for leadership to decide whose the help is");
        }
    }
}
