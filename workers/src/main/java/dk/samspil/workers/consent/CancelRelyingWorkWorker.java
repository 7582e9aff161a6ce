package dk.samspil.workers.consent;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Cancels what waits on the basis of a consent that was taken back: the contribution it allowed, and the contributions of
 * those outside the municipality who see the journey no more and so could not give theirs.
 */
@Component
class CancelRelyingWorkWorker implements JobWorker {

    private final Consents consents;

    CancelRelyingWorkWorker(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String jobType() {
        return "cancel-relying-work";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        consents.tellWhatRelies(job.id("consentId"));
        consents.tellWhoLostSight(job.id("journeyId"));
        return Map.of();
    }
}
