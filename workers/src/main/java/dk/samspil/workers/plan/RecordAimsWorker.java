package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which aims of the laws pull apart, and what was agreed to come first (R7). */
@Component
class RecordAimsWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordAimsWorker(TaskAnswers answers, Plans plans, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.plans = plans;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-aims";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Aims> aims = answers.of(job, Aims.class);
        Plan plan = plans.lock(job);
        database.sql("""
                        insert into casework.aim_conflict (conflict_id, plan_id, journey_id, aims, agreed, settled_at)
                        values (:id, :plan, :journey, :aims, :agreed, :at)""")
                .param("aims", aims.content().aims())
                .param("agreed", aims.content().agreed())
                .param("id", UUID.randomUUID())
                .param("plan", plan.planId())
                .param("journey", plan.journeyId())
                .param("at", aims.createdAt())
                .update();
        database.sql("""
                        update casework.plan set priority = :agreed, purpose = coalesce(:purpose, purpose)
                         where plan_id = :plan""")
                .param("agreed", aims.content().agreed())
                .param("purpose", aims.content().purpose())
                .param("plan", plan.planId())
                .update();
        events.by(aims.sender(), plan.journeyId(), EventKind.AIMS_SETTLED, job.text("department"), Map.of());
        return Map.of();
    }

    /** The form {@code shared-plan-settle-aims}. */
    record Aims(String aims, String agreed, String purpose) {}
}
