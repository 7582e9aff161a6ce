package dk.samspil.workers.deadline;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Starts a deadline of the journey and tells the engine when it warns and when it ends. As the start listener of a user
 * task it sets that task's due date, and notes in {@code subjectId} what the task is about.
 */
@Component
class ComputeDeadlineWorker implements JobWorker {

    private final Deadlines rules;
    private final DeadlineRepository deadlines;
    private final Clock clock;

    ComputeDeadlineWorker(Deadlines rules, DeadlineRepository deadlines, Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "compute-deadline";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        OffsetDateTime start = job.optionalText("deadlineStart")
                .map(ComputeDeadlineWorker::instant)
                .orElseGet(() -> OffsetDateTime.now(clock));
        Deadline deadline = rules.compute(job.text("deadlineCode"), start);
        deadlines.start(job, deadline);
        return Map.of("deadline", deadline.variables());
    }

    /** FEEL may write a zone behind the offset. */
    private static OffsetDateTime instant(String text) {
        try {
            return ZonedDateTime.parse(text).toOffsetDateTime();
        } catch (DateTimeParseException malformed) {
            throw new JobFault("Variable deadlineStart is no ISO time with offset", malformed);
        }
    }
}
