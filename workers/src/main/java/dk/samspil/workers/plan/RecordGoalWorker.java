package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the one overarching goal in the citizen's own words, and who said it (R2). */
@Component
class RecordGoalWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordGoalWorker(TaskAnswers answers, Plans plans, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.plans = plans;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-goal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Goal> goal = answers.of(job, Goal.class);
        Plan plan = plans.lock(job);
        if (goal.content().goal() == null || goal.content().goal().isBlank()) {
            throw new JobFault("The plan has no goal");
        }
        database.sql("""
                        update casework.plan set goal = :goal, hopes = :hopes, goal_source = :source,
                               purpose = coalesce(:purpose, purpose), easy_read = :easy,
                               easy_text = case when :easy then easy_text end
                         where plan_id = :plan""")
                .param("goal", goal.content().goal())
                .param("hopes", goal.content().hopes())
                .param("source", goal.content().source())
                .param("purpose", goal.content().purpose())
                .param("easy", Boolean.TRUE.equals(goal.content().easyRead()))
                .param("plan", plan.planId())
                .update();
        events.by(goal.sender(), plan.journeyId(), EventKind.GOAL_SET, job.text("department"), Map.of());
        return Map.of();
    }

    /**
     * The form {@code shared-plan-set-goal}.
     *
     * @param easyRead the citizen wants to read the plan in easy language
     */
    record Goal(String goal, String hopes, Boolean easyRead, String purpose, String source) {}
}
