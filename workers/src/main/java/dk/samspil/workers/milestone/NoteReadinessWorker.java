package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.transition.ReadinessFacts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes how far a theme has come where the model itself knows it. */
@Component
class NoteReadinessWorker implements JobWorker {

    private final ReadinessFacts facts;
    private final Clock clock;

    NoteReadinessWorker(ReadinessFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "note-readiness";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        facts.note(
                job.id("transitionId"),
                job.id("journeyId"),
                job.text("theme"),
                job.text("status"),
                OffsetDateTime.now(clock));
        return Map.of();
    }
}
