package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody asked for a transition before the feeder found the citizen, or for one whom no criterion finds. */
@Component
class OpenTransitionWorker implements JobWorker {

    private final YearGroup group;
    private final TransitionMessages found;

    OpenTransitionWorker(YearGroup group, TransitionMessages found) {
        this.group = group;
        this.found = found;
    }

    @Override
    public String jobType() {
        return "open-transition";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        found.open(group.next(job.id("journeyId"))
                .orElseThrow(() -> new JobFault("No transition lies ahead of the citizen")));
        found.tellAllWaiting();
        return Map.of();
    }
}
