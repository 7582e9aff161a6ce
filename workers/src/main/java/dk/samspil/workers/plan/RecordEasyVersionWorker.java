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

/** Keeps the draft in easy language, which the citizen reads first. */
@Component
class RecordEasyVersionWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordEasyVersionWorker(TaskAnswers answers, Plans plans, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.plans = plans;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-easy-version";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<EasyVersion> written = answers.of(job, EasyVersion.class);
        Plan plan = plans.lock(job);
        String text = written.content().easyText();
        if (text == null || text.isBlank()) {
            throw new JobFault("The plan has no text in easy language");
        }
        database.sql("update casework.plan set easy_text = :text where plan_id = :plan")
                .param("text", text)
                .param("plan", plan.planId())
                .update();
        events.by(written.sender(), plan.journeyId(), EventKind.EASY_VERSION_WRITTEN, job.text("department"), Map.of());
        return Map.of();
    }

    /** The form {@code plan-lines-write-easy-version}. */
    record EasyVersion(String easyText) {}
}
