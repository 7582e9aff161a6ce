package dk.samspil.workers.plan;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.UUID;

/**
 * The form {@code plan-lines-approve-lines}.
 *
 * @param planAnswer {@code with-plan} or {@code without-plan}: help that is granted goes on without a plan [S18]
 */
record LineAnswers(List<Line> lines, String planAnswer) {

    LineAnswers {
        lines = lines == null ? List.of() : lines;
    }

    /**
     * One line's answer.
     *
     * @param answer {@code approve}, {@code change} or {@code refuse}; null is none of them
     */
    record Line(UUID lineId, String answer, String citizenNote) {

        /** Without a plan nothing is proposed again: a line the citizen wants otherwise is not wanted as it is. */
        LineState state(boolean withPlan) {
            return switch (answer == null ? "" : answer) {
                case "approve" -> LineState.APPROVED;
                case "change" -> withPlan ? LineState.PROPOSED : LineState.REFUSED;
                case "refuse" -> LineState.REFUSED;
                default -> throw new JobFault("A line has no answer: silence is no approval");
            };
        }
    }

    boolean wantsPlan() {
        if (planAnswer == null) {
            throw new JobFault("The plan has no answer: silence is no approval");
        }
        return planAnswer.equals("with-plan");
    }

    /**
     * The answer to a line.
     *
     * @throws JobFault when there is none
     */
    Line to(UUID lineId) {
        return lines.stream()
                .filter(line -> lineId.equals(line.lineId()))
                .findFirst()
                .orElseThrow(() -> new JobFault("A line has no answer: silence is no approval"));
    }
}
