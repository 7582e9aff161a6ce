package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.util.Map;

/** Which milestone a job is about: the variable {@code milestone}, as {@link Milestone#variables} gave it. */
final class MilestoneCode {

    private MilestoneCode() {}

    /** @throws JobFault when the job has no milestone */
    static String of(Job job) {
        if (job.variables().get("milestone") instanceof Map<?, ?> milestone
                && milestone.get("code") instanceof String code) {
            return code;
        }
        throw new JobFault("Variable milestone is missing");
    }
}
