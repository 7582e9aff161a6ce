package dk.samspil.workers.contribution;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stops a contribution whose consent stands no more. */
@Component
class CancelContributionWorker implements JobWorker {

    private final ContributionClose close;

    CancelContributionWorker(ContributionClose close) {
        this.close = close;
    }

    @Override
    public String jobType() {
        return "cancel-contribution";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        close.without(job, ContributionState.CANCELLED, EventKind.CONTRIBUTION_CANCELLED);
        return Map.of();
    }
}
