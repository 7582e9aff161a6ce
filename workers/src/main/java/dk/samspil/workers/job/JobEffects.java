package dk.samspil.workers.job;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** At least once, effects once: a job's effect and the note that it happened share one transaction. */
@Component
public class JobEffects {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    JobEffects(JdbcClient database, PlatformTransactionManager transactions, JsonMapper json) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    /**
     * Lets the worker do the job unless it was done before.
     *
     * @return the variables of the first time, as JSON
     * @throws JobFault what the worker threw; nothing of the effect is kept
     */
    public String once(Job job, JobWorker worker) {
        return transaction.execute(status -> isFirstTime(job) ? done(job, effect(job, worker)) : answer(job));
    }

    /** Until the transaction ends, what is noted in the timeline belongs to the job's step, and what is told to the job. */
    private Map<String, Object> effect(Job job, JobWorker worker) {
        database.sql("select set_config('samspil.step', :step, true), set_config('samspil.job', :job, true)")
                .param("step", Long.toString(job.elementInstanceKey()))
                .param("job", Long.toString(job.key()))
                .query()
                .singleRow();
        return worker.handle(job);
    }

    /** A second delivery waits here until the first has committed or rolled back. */
    private boolean isFirstTime(Job job) {
        return database.sql("""
                        insert into casework.job_effect (job_key, job_type, variables)
                        values (:key, :type, '{}') on conflict do nothing""")
                        .param("key", job.key())
                        .param("type", job.type())
                        .update()
                == 1;
    }

    private String done(Job job, Map<String, Object> variables) {
        String answer = json.writeValueAsString(variables);
        database.sql("update casework.job_effect set variables = :variables::jsonb where job_key = :key")
                .param("variables", answer)
                .param("key", job.key())
                .update();
        return answer;
    }

    private String answer(Job job) {
        return database.sql("select variables::text from casework.job_effect where job_key = :key")
                .param("key", job.key())
                .query(String.class)
                .single();
    }
}
