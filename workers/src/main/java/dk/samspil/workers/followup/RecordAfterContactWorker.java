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

/** Keeps how the citizen was some time after the help ended. */
@Component
class RecordAfterContactWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordAfterContactWorker(TaskAnswers answers, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-after-contact";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Contact> given = answers.of(job, Contact.class);
        database.sql("""
                        update casework.after_contact set outcome = :outcome, note = :note, done_at = :at
                         where contact_id = :id and journey_id = :journey""")
                .param("outcome", given.content().contactOutcome())
                .param("note", given.content().note())
                .param("at", given.createdAt())
                .param("id", job.id("subjectId"))
                .param("journey", given.journeyId())
                .update();
        events.by(
                given.sender(),
                given.journeyId(),
                EventKind.AFTER_CONTACT,
                job.text("department"),
                Map.of("outcome", given.content().contactOutcome()));
        return Map.of();
    }

    /**
     * The form {@code after-support-make-contact}.
     *
     * @param contactOutcome {@code well}, {@code not-reached} or {@code needs-help}
     */
    record Contact(String contactOutcome, String note) {}
}
