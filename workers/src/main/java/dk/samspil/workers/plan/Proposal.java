package dk.samspil.workers.plan;

import dk.samspil.workers.job.JobFault;
import java.time.LocalDate;

/** A line as the forms {@code plan-lines-propose-line} and {@code plan-decisions-add-bridge-line} give it. */
record Proposal(
        String law,
        String provision,
        String service,
        String description,
        String goal,
        String goalType,
        String condition,
        String expectedLevel,
        String effort,
        LocalDate startsOn,
        LocalDate endsOn,
        String costClass,
        String provider,
        String payerSituation,
        Boolean payerDisputed,
        String civilSociety,
        String noCommunityReason) {

    /** Whether an association can do some of it must be answered, and a no has a reason (R11). */
    void requireCommunityAnswer() {
        if (civilSociety == null || civilSociety.equals("no") && noCommunityReason == null) {
            throw new JobFault("A line must say whether an association can do it, and why not");
        }
    }
}
