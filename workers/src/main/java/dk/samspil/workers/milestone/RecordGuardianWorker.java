package dk.samspil.workers.milestone;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.transition.ReadinessFacts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The register has a guardian: the theme is settled, and nothing more is waited for (værgemålsloven [S38]). */
@Component
class RecordGuardianWorker implements JobWorker {

    private final ReadinessFacts facts;
    private final DeadlineRepository deadlines;
    private final Clock clock;

    RecordGuardianWorker(ReadinessFacts facts, DeadlineRepository deadlines, Clock clock) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "record-guardian";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID transitionId = job.id("transitionId");
        facts.note(transitionId, job.id("journeyId"), "guardianship", "done", OffsetDateTime.now(clock));
        deadlines.fulfilSubject(job.id("journeyId"), transitionId, DeadlineCodes.GUARDIANSHIP_SETTLED);
        return Map.of();
    }
}
