package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.transition.ReadinessFacts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notes how far the support after 18 has come: done, when every child service is settled and its successor decided.
 */
@Component
class NoteSupportWorker implements JobWorker {

    private final Succession succession;
    private final ReadinessFacts facts;
    private final Clock clock;

    NoteSupportWorker(Succession succession, ReadinessFacts facts, Clock clock) {
        this.succession = succession;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "note-support";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        String status = succession.isComplete(journeyId) ? "done" : "underway";
        facts.note(job.id("transitionId"), journeyId, "support", status, OffsetDateTime.now(clock));
        return Map.of();
    }
}
