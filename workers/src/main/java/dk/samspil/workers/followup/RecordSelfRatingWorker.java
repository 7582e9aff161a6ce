package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
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

/**
 * Keeps how the citizen sees it: each goal, being heard, understood and having influence (K8), everybody pulling the same
 * way (K10), and well-being. Every question may stay open.
 */
@Component
class RecordSelfRatingWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordSelfRatingWorker(TaskAnswers answers, FollowUps followUps, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.followUps = followUps;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-self-rating";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Rating> given = answers.of(job, Rating.class);
        FollowUp followUp = followUps.lock(job);
        keep(followUp, given);
        given.content().goals().forEach(goal -> keep(followUp, goal));
        events.by(given.sender(), followUp.journeyId(), EventKind.SELF_RATED, null, Map.of());
        return Map.of();
    }

    private void keep(FollowUp followUp, Submission<Rating> given) {
        Rating rating = given.content();
        database.sql("""
                        insert into casework.self_rating
                               (follow_up_id, journey_id, heard, understood, influenced, coherence, wellbeing, words,
                                source, rated_at)
                        values (:id, :journey, :heard, :understood, :influenced, :coherence, :wellbeing, :words,
                                :source, :at)""")
                .param("id", followUp.followUpId())
                .param("journey", followUp.journeyId())
                .param("heard", rating.heard())
                .param("understood", rating.understood())
                .param("influenced", rating.influenced())
                .param("coherence", rating.coherence())
                .param("wellbeing", rating.wellbeing())
                .param("words", rating.words())
                .param("source", rating.source())
                .param("at", given.createdAt())
                .update();
    }

    private void keep(FollowUp followUp, Goal goal) {
        database.sql("""
                        insert into casework.goal_rating (follow_up_id, line_id, journey_id, rating, direction)
                        select :id, line_id, journey_id, :rating, :direction
                          from casework.plan_line where line_id = :line and plan_id = :plan""")
                .param("id", followUp.followUpId())
                .param("rating", goal.rating())
                .param("direction", goal.direction())
                .param("line", goal.lineId())
                .param("plan", followUp.planId())
                .update();
    }

    /**
     * The form {@code review-rate-self}; numbers 0 to 4, coherence 1 to 5, null where not answered.
     *
     * @param source code list answer-source
     */
    record Rating(
            List<Goal> goals,
            Integer heard,
            Integer understood,
            Integer influenced,
            Integer coherence,
            Integer wellbeing,
            String words,
            String source) {

        Rating {
            goals = goals == null ? List.of() : goals;
        }
    }

    /** One goal: how near, 0 to 4, and which way since the last time. */
    record Goal(UUID lineId, Integer rating, String direction) {}
}
