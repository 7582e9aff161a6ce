package dk.samspil.workers.approval;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds whose people look at what the department has written: its own colleagues, or another's where it has one person. */
@Component
class FindSecondEyesWorker implements JobWorker {

    private final Approvers approvers;

    FindSecondEyesWorker(Approvers approvers) {
        this.approvers = approvers;
    }

    @Override
    public String jobType() {
        return "find-second-eyes";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        return approvers.giveTo(approvers.secondEyes(job.text("department")), job);
    }
}
