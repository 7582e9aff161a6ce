package dk.samspil.workers.approval;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.Departments;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds whose leader decides for the department: its own, or the one that leads it too. Where that leader has written it
 * herself ({@code approvalResult} is {@code same-person}), a leader across departments does.
 */
@Component
class FindLeaderWorker implements JobWorker {

    private static final String SAME_PERSON = "same-person";

    private final Approvers approvers;

    FindLeaderWorker(Approvers approvers) {
        this.approvers = approvers;
    }

    @Override
    public String jobType() {
        return "find-leader";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        boolean wroteIt =
                job.optionalText("approvalResult").filter(SAME_PERSON::equals).isPresent();
        return approvers.giveTo(wroteIt ? Departments.LEADERSHIP : approvers.leader(job.text("department")), job);
    }
}
