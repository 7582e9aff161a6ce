package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how the municipality sees each goal: the level now beside the one expected, and whether it is reached (K9). */
@Component
class RecordEvaluationWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordEvaluationWorker(TaskAnswers answers, FollowUps followUps, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.followUps = followUps;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-evaluation";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Evaluation> given = answers.of(job, Evaluation.class);
        FollowUp followUp = followUps.lock(job);
        given.content().goals().forEach(goal -> keep(followUp, goal));
        events.by(given.sender(), followUp.journeyId(), EventKind.GOALS_EVALUATED, job.text("department"), Map.of());
        return Map.of();
    }

    private void keep(FollowUp followUp, Goal goal) {
        if (goal.goalStatus() == null) {
            throw new JobFault("A goal is not evaluated");
        }
        database.sql("""
                        insert into casework.goal_evaluation
                               (follow_up_id, line_id, journey_id, level_now, goal_status, note)
                        select :id, line_id, journey_id, :level, :status, :note
                          from casework.plan_line where line_id = :line and plan_id = :plan""")
                .param("id", followUp.followUpId())
                .param("level", goal.levelNow())
                .param("status", goal.goalStatus())
                .param("note", goal.note())
                .param("line", goal.lineId())
                .param("plan", followUp.planId())
                .update();
    }

    /** The form {@code review-evaluate-goals}. */
    record Evaluation(List<Goal> goals) {

        Evaluation {
            goals = goals == null ? List.of() : goals;
        }
    }

    /**
     * One goal.
     *
     * @param levelNow code list functional-level; null where no level was expected
     * @param goalStatus code list goal-status
     */
    record Goal(UUID lineId, String levelNow, String goalStatus, String note) {}
}
