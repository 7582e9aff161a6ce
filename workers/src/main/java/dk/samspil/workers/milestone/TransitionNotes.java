package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.submission.Submission;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people write and choose on the way; the newest of a topic counts, and what was written before is kept. */
@Repository
class TransitionNotes {

    private final JdbcClient database;

    TransitionNotes(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps a text.
     *
     * @param topic code list {@code transition-topic}
     * @param relevant whether a theme of § 123 is relevant; null where that is not asked
     * @param source code list {@code answer-source}; null when staff writes
     */
    void keep(Job job, Submission<?> answer, String topic, String text, Boolean relevant, String source) {
        database.sql("""
                        insert into casework.transition_note
                               (note_id, transition_id, journey_id, milestone, topic, text, relevant, source,
                                author, written_at)
                        values (:id, :transition, :journey, :milestone, :topic, :text, :relevant, :source,
                                :author, :at)""")
                .param("id", UUID.randomUUID())
                .param("transition", job.id("transitionId"))
                .param("journey", answer.journeyId())
                .param("milestone", milestone(job))
                .param("topic", topic)
                .param("text", text)
                .param("relevant", relevant)
                .param("source", source)
                .param("author", answer.sender())
                .param("at", answer.createdAt())
                .update();
    }

    void choose(Job job, Submission<?> answer, String topic, String choice) {
        database.sql("""
                        insert into casework.transition_choice (transition_id, journey_id, topic, choice, chosen_at)
                        values (:transition, :journey, :topic, :choice, :at)
                        on conflict (transition_id, topic)
                        do update set choice = excluded.choice, chosen_at = excluded.chosen_at""")
                .param("transition", job.id("transitionId"))
                .param("journey", answer.journeyId())
                .param("topic", topic)
                .param("choice", choice)
                .param("at", answer.createdAt())
                .update();
    }

    /**
     * Returns the code of the milestone a job belongs to.
     *
     * @throws JobFault when the variable {@code milestone} is missing
     */
    static String milestone(Job job) {
        if (job.variables().get("milestone") instanceof Map<?, ?> milestone
                && milestone.get("code") instanceof String code) {
            return code;
        }
        throw new JobFault("Variable milestone is missing");
    }
}
