package dk.samspil.workers.plan;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends the deadline of an answer that did not come, where silence has a meaning of its own. */
@Component
class NoteSilenceWorker implements JobWorker {

    private final DeadlineRepository deadlines;

    NoteSilenceWorker(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String jobType() {
        return "note-silence";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Set<String> code = Set.of(job.text("deadlineCode"));
        job.optionalId("subjectId")
                .ifPresentOrElse(
                        subject -> deadlines.fulfilSubject(job.id("journeyId"), subject, code),
                        () -> deadlines.fulfil(job.id("journeyId"), code));
        return Map.of();
    }
}
