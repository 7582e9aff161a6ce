package dk.samspil.workers.followup;

import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.plan.PlanLine;
import java.util.List;
import java.util.UUID;

/**
 * The form {@code review-choose-result}.
 *
 * @param planResult code list follow-up-result
 * @param lines what happens to each effort; none when everything ends
 * @param newDepartments department keys that are to propose something
 */
record FollowUpResult(String planResult, List<Line> lines, List<String> newDepartments, String note) {

    FollowUpResult {
        lines = lines == null ? List.of() : lines;
        newDepartments = newDepartments == null ? List.of() : newDepartments;
        if (planResult == null) {
            throw new JobFault("A follow-up has no result");
        }
    }

    /**
     * One effort.
     *
     * @param lineResult code list line-result
     * @param newEffort what it becomes when it is reduced
     */
    record Line(UUID lineId, String lineResult, String newEffort) {}

    boolean goesOn() {
        return planResult.equals("continue");
    }

    /**
     * What happens to a line; where everything ends, each line does.
     *
     * @throws JobFault when the plan goes on and nothing is said of the line
     */
    Line of(PlanLine line) {
        if (!goesOn()) {
            return new Line(line.lineId(), "stop", null);
        }
        return lines.stream()
                .filter(result -> line.lineId().equals(result.lineId()) && result.lineResult() != null)
                .findFirst()
                .orElseThrow(() -> new JobFault("A line has no result"));
    }
}
