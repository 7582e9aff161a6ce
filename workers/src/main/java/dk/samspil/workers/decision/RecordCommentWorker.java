package dk.samspil.workers.decision;

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

/**
 * Keeps the citizen's comment on the draft (forvaltningsloven § 19 [K]); the department answers it in a new draft.
 */
@Component
class RecordCommentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Decisions decisions;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordCommentWorker(TaskAnswers answers, Decisions decisions, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.decisions = decisions;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-comment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Comment> comment = answers.of(job, Comment.class);
        Decision decision =
                decisions.lock(comment.journeyId(), job.id("decisionId")).become(DecisionState.HEARD);
        decisions.save(decision);
        database.sql("""
                        insert into casework.hearing
                               (hearing_id, journey_id, subject, subject_id, sent_at, comment, source, answered_at)
                        select :id, :journey, 'decision', :decision, coalesce(max(started_at), :at), :comment, :source, :at
                          from casework.deadline where element_instance_key = :element""")
                .param("id", UUID.randomUUID())
                .param("journey", comment.journeyId())
                .param("decision", decision.decisionId())
                .param("comment", comment.content().comment())
                .param("source", comment.content().source())
                .param("at", comment.createdAt())
                .param("element", job.elementInstanceKey())
                .update();
        events.by(
                comment.sender(),
                comment.journeyId(),
                EventKind.DECISION_COMMENTED,
                decision.department(),
                Map.of("decision", decision.decisionId()));
        return Map.of("decisionState", decision.state().code());
    }

    /** The form {@code decision-comment-decision}. */
    record Comment(String comment, String source) {}
}
