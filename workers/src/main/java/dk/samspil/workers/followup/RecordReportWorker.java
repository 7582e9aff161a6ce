package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the short status of one who helps. */
@Component
class RecordReportWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordReportWorker(TaskAnswers answers, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-status";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Report> given = answers.of(job, Report.class);
        keep(given, job.id("subjectId"));
        events.by(given.sender(), given.journeyId(), EventKind.REPORT_GIVEN, job.text("department"), Map.of());
        return Map.of();
    }

    private void keep(Submission<Report> given, UUID reportId) {
        int kept = database.sql("""
                        update casework.follow_up_report
                           set direction = :direction, works = :works, worry = :worry, coherence = :coherence,
                               answered_at = :at
                         where report_id = :id and journey_id = :journey""")
                .param("direction", given.content().direction())
                .param("works", given.content().works())
                .param("worry", given.content().worry())
                .param("coherence", given.content().coherence())
                .param("at", given.createdAt())
                .param("id", reportId)
                .param("journey", given.journeyId())
                .update();
        if (kept == 0) {
            throw new JobFault("The journey has asked for no status of this id");
        }
    }

    /**
     * The form {@code review-give-report}.
     *
     * @param direction code list goal-direction
     * @param coherence 1 to 5 (K10)
     */
    record Report(String direction, String works, String worry, Integer coherence) {}
}
