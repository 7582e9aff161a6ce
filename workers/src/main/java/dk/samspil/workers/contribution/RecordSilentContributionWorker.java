package dk.samspil.workers.contribution;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Marks the gap a silent contributor leaves; the assessment goes on without. */
@Component
class RecordSilentContributionWorker implements JobWorker {

    private final ContributionClose close;

    RecordSilentContributionWorker(ContributionClose close) {
        this.close = close;
    }

    @Override
    public String jobType() {
        return "record-silent-contribution";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        close.without(job, ContributionState.NOT_DELIVERED, EventKind.CONTRIBUTION_MISSING);
        return Map.of();
    }
}
