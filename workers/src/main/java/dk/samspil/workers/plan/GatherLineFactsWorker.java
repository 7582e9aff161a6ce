package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the process which lines wait for an answer, with the codes DMN-6 asks for, and how the citizen reads them. */
@Component
class GatherLineFactsWorker implements JobWorker {

    private final JdbcClient database;

    GatherLineFactsWorker(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String jobType() {
        return "gather-line-facts";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        List<Map<String, Object>> lines = database.sql("""
                        select line_id::text as "lineId", department, law, payer_situation as "payerSituation",
                               cost_class as "costClass", starts_on::text as "startsOn",
                               exists (select from casework.plan_line o
                                         left join casework.decision d using (line_id)
                                        where o.journey_id = l.journey_id and o.state not in ('refused', 'ended')
                                          and coalesce(d.provision, o.provision) in ('sel-95', 'sel-96'))
                                 as "personalAssistance"
                          from casework.plan_line l
                         where plan_id = :plan and journey_id = :journey and state = 'proposed'
                         order by position""")
                .param("plan", job.id("planId"))
                .param("journey", job.id("journeyId"))
                .query()
                .listOfRows();
        return Map.of("lines", lines, "easyRead", easyRead(job));
    }

    /** Whether the citizen wants to read it in easy language, and somebody may write of all of it. */
    private boolean easyRead(Job job) {
        return database.sql("""
                        select exists (select from casework.plan_in_easy_language
                                        where plan_id = :plan and journey_id = :journey)""")
                .param("plan", job.id("planId"))
                .param("journey", job.id("journeyId"))
                .query(Boolean.class)
                .single();
    }
}
