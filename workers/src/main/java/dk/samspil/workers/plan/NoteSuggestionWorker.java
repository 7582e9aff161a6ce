package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps DMN-5's suggestion for the leader's form. */
@Component
class NoteSuggestionWorker implements JobWorker {

    private final Plans plans;
    private final JdbcClient database;

    NoteSuggestionWorker(Plans plans, JdbcClient database) {
        this.plans = plans;
        this.database = database;
    }

    @Override
    public String jobType() {
        return "note-suggestion";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        database.sql("update casework.plan set suggested_department = :department where plan_id = :plan")
                .param("department", job.optionalText("suggestedDepartment").orElse(null))
                .param("plan", plan.planId())
                .update();
        return Map.of();
    }
}
