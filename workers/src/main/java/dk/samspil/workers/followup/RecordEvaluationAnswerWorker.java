package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps whether the citizen agrees with the evaluation, beside it and never in its place. */
@Component
class RecordEvaluationAnswerWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordEvaluationAnswerWorker(TaskAnswers answers, FollowUps followUps, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.followUps = followUps;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-evaluation-answer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Answer> given = answers.of(job, Answer.class);
        FollowUp followUp = followUps.lock(job);
        database.sql("""
                        update casework.follow_up
                           set agreement = :agreement, comment = :comment, answer_source = :source
                         where follow_up_id = :id""")
                .param("agreement", given.content().agreement())
                .param("comment", given.content().comment())
                .param("source", given.content().source())
                .param("id", followUp.followUpId())
                .update();
        events.by(
                given.sender(),
                followUp.journeyId(),
                EventKind.EVALUATION_ANSWERED,
                null,
                Map.of("agreement", given.content().agreement()));
        return Map.of();
    }

    /**
     * The form {@code review-answer-evaluation}.
     *
     * @param agreement {@code agree}, {@code partly} or {@code disagree}
     * @param source code list answer-source
     */
    record Answer(String agreement, String comment, String source) {}
}
