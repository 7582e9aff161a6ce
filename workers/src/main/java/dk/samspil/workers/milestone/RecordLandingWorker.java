package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how the youth says it goes, in the youth's own number and words. */
@Component
class RecordLandingWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordLandingWorker(TaskAnswers answers, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-landing";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Rating> answer = answers.of(job, Rating.class);
        Rating rating = answer.content();
        database.sql("""
                        insert into casework.landing_rating
                               (transition_id, journey_id, milestone, score, words, source, rated_at)
                        values (:transition, :journey, :milestone, :score, :words, :source, :at)""")
                .param("transition", job.id("transitionId"))
                .param("journey", answer.journeyId())
                .param("milestone", TransitionNotes.milestone(job))
                .param("score", rating.score())
                .param("words", rating.words())
                .param("source", rating.source())
                .param("at", answer.createdAt())
                .update();
        events.by(answer.sender(), answer.journeyId(), EventKind.LANDING_RATED, job.text("department"), Map.of());
        return Map.of();
    }

    /**
     * The form {@code milestone-landing-call-own-rating}.
     *
     * @param score 0 (bad) to 4 (very good)
     */
    record Rating(int score, String words, String source) {}
}
