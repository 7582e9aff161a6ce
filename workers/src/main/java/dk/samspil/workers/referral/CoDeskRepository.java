package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The other desks with a part in a referral, and what they answered. */
@Repository
class CoDeskRepository {

    private final JdbcClient database;
    private final Clock clock;

    CoDeskRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that a desk is asked; one that was asked before is asked again. */
    void ask(Job job, String department) {
        database.sql("""
                        insert into casework.co_desk (referral_id, journey_id, department, state, asked_at)
                        values (:referral, :journey, :department, 'asked', :now)
                        on conflict (referral_id, department)
                        do update set state = 'asked', asked_at = excluded.asked_at, answered_at = null""")
                .param("referral", job.id("referralId"))
                .param("journey", job.id("journeyId"))
                .param("department", department)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void answered(Job job, String department, String state) {
        database.sql("""
                        update casework.co_desk set state = :state, answered_at = :now
                         where referral_id = :referral and department = :department""")
                .param("referral", job.id("referralId"))
                .param("department", department)
                .param("state", state)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<String> in(Job job, String state) {
        return database.sql("""
                        select department from casework.co_desk
                         where referral_id = :referral and state = :state order by department""")
                .param("referral", job.id("referralId"))
                .param("state", state)
                .query(String.class)
                .list();
    }
}
