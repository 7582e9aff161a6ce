package dk.samspil.workers.followup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has given rise to a follow-up and is noted until a round takes it up: nothing said in between is lost. */
@Repository
class NotedOccasions {

    private final JdbcClient database;
    private final Clock clock;

    NotedOccasions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes it, unless the coordinator has taken the same up already and it goes on.
     *
     * @param submissionId the message that told of it; null: a date came
     * @return whether it is noted
     */
    boolean note(UUID journeyId, UUID planId, String occasion, UUID submissionId) {
        return database.sql("""
                        insert into casework.follow_up_occasion
                               (occasion_id, journey_id, plan_id, occasion, submission_id, noted_at)
                        select :id, :journey, :plan, :occasion, cast(:submission as uuid), :now
                         where not exists (select from casework.resumption_open
                                            where plan_id = :plan and occasion = :occasion)""")
                        .param("id", UUID.randomUUID())
                        .param("journey", journeyId)
                        .param("plan", planId)
                        .param("occasion", occasion)
                        .param("submission", submissionId)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** The oldest that no round has taken up; what asks for no meeting comes last, or the rest would have none. */
    Optional<String> waiting(UUID planId) {
        return database.sql("""
                        select occasion from casework.follow_up_occasion
                         where plan_id = :plan and follow_up_id is null
                         order by occasion in ('department-joined', 'gather-plans', 'reassess'), noted_at limit 1""").param("plan", planId).query(String.class).optional();
    }

    /** Everything that is noted belongs to this round from now on. */
    void takeUp(FollowUp followUp) {
        database.sql("""
                        update casework.follow_up_occasion set follow_up_id = :followUp
                         where plan_id = :plan and follow_up_id is null""")
                .param("followUp", followUp.followUpId())
                .param("plan", followUp.planId())
                .update();
    }

    /** The departments that have joined and are to propose. */
    List<String> joining(FollowUp followUp) {
        return database.sql("""
                        select distinct s.content ->> 'joiningDepartment'
                          from casework.follow_up_occasion o
                          join portal.submission s using (submission_id, journey_id)
                         where o.follow_up_id = :followUp and o.occasion = 'department-joined'""")
                .param("followUp", followUp.followUpId())
                .query(String.class)
                .list();
    }
}
