package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds of follow-up. */
@Repository
class FollowUps {

    private final JdbcClient database;
    private final Clock clock;

    FollowUps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    FollowUp open(UUID journeyId, UUID planId, String occasion) {
        FollowUp opened = new FollowUp(UUID.randomUUID(), journeyId, planId, occasion);
        database.sql("""
                        insert into casework.follow_up (follow_up_id, journey_id, plan_id, occasion, opened_at)
                        values (:id, :journey, :plan, :occasion, :now)""")
                .param("id", opened.followUpId())
                .param("journey", journeyId)
                .param("plan", planId)
                .param("occasion", occasion)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return opened;
    }

    /**
     * Returns the job's follow-up, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    FollowUp lock(Job job) {
        return database.sql("""
                        select follow_up_id, journey_id, plan_id, occasion from casework.follow_up
                         where follow_up_id = :id and journey_id = :journey for update""")
                .param("id", job.id("followUpId"))
                .param("journey", job.id("journeyId"))
                .query(FollowUp.class)
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no follow-up of this id"));
    }

    /** When the plan's last round began; empty before the first. */
    Optional<OffsetDateTime> lastOpened(UUID planId) {
        return database.sql("select max(opened_at) from casework.follow_up where plan_id = :plan")
                .param("plan", planId)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single();
    }
}
