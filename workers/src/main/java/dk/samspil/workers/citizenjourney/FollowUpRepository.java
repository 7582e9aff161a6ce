package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.citizenjourney.RecordFollowUpWorker.FollowUp;
import dk.samspil.workers.submission.Submission;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follow-ups that were held, and the next date in the plan. */
@Repository
class FollowUpRepository {

    private final JdbcClient database;

    FollowUpRepository(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID journeyId, UUID planId, FollowUp followUp, Submission<FollowUp> held) {
        database.sql("""
                        insert into casework.follow_up
                               (follow_up_id, journey_id, plan_id, result, citizen_view, next_on, reason, held_by, held_at)
                        values (:id, :journey, :plan, :result, :view, :next, :reason, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("plan", planId)
                .param("result", followUp.followUpResult())
                .param("view", followUp.citizenView())
                .param("next", followUp.nextFollowUp())
                .param("reason", followUp.followUpReason())
                .param("by", held.sender())
                .param("at", held.createdAt())
                .update();
        database.sql("""
                        update casework.plan set next_follow_up = :next, follow_up_reason = :reason
                         where plan_id = :plan and journey_id = :journey""")
                .param("next", followUp.nextFollowUp())
                .param("reason", followUp.followUpReason())
                .param("plan", planId)
                .param("journey", journeyId)
                .update();
    }
}
