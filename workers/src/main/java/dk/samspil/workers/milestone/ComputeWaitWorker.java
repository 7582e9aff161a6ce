package dk.samspil.workers.milestone;

import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says until when to wait by a rule, for a wait that is nobody's deadline. */
@Component
class ComputeWaitWorker implements JobWorker {

    private final JourneyDeadlines deadlines;
    private final Clock clock;

    ComputeWaitWorker(JourneyDeadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "compute-wait";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        OffsetDateTime until = deadlines.dueAt(job.text("deadlineCode"), OffsetDateTime.now(clock));
        return Map.of("waitUntil", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(until));
    }
}
