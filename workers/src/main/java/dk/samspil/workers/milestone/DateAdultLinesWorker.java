package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets help under adult law, and youth support that goes on after childhood (§§ 113–116 [S13]), begin on the 18th birthday,
 * and never before (Barnets lov § 123, stk. 3 [S11]).
 */
@Component
class DateAdultLinesWorker implements JobWorker {

    private final Transitions transitions;
    private final JdbcClient database;

    DateAdultLinesWorker(Transitions transitions, JdbcClient database) {
        this.transitions = transitions;
        this.database = database;
    }

    @Override
    public String jobType() {
        return "date-adult-lines";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        database.sql("""
                        update casework.plan_line set starts_on = :turning
                         where plan_id = :plan and journey_id = :journey and state = 'approved'
                           and (law <> 'barnets-lov' or payer_situation = 'youth-support') and (starts_on is null or starts_on < :turning)""")
                .param("turning", transitions.lock(job).turningOn())
                .param("plan", job.id("planId"))
                .param("journey", job.id("journeyId"))
                .update();
        return Map.of();
    }
}
