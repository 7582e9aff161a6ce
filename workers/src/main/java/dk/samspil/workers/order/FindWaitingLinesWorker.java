package dk.samspil.workers.order;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the process which lines wait for a place and have no bridge yet. */
@Component
class FindWaitingLinesWorker implements JobWorker {

    private final JdbcClient database;

    FindWaitingLinesWorker(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String jobType() {
        return "find-waiting-lines";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        List<Map<String, Object>> waiting = database.sql("""
                        select w.line_id::text as "lineId", w.department
                          from casework.plan_line w
                         where w.plan_id = :plan and w.journey_id = :journey and w.state = 'waiting'
                           and not w.bridge_declined
                           and not exists (select from casework.plan_line b where b.bridge_for = w.line_id)
                         order by w.position""")
                .param("plan", job.id("planId"))
                .param("journey", job.id("journeyId"))
                .query()
                .listOfRows();
        return Map.of("waitingLines", waiting);
    }
}
