package dk.samspil.workers.decision;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Opens a decision for every approved line with a law behind it. What an association offers needs none and counts
 * as decided.
 */
@Component
class CreateDecisionsWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final Decisions decisions;

    CreateDecisionsWorker(Plans plans, PlanLines lines, Decisions decisions) {
        this.plans = plans;
        this.lines = lines;
        this.decisions = decisions;
    }

    @Override
    public String jobType() {
        return "create-decisions";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        List<Map<String, Object>> opened = lines.in(plan.planId(), LineState.APPROVED).stream()
                .flatMap(this::decisionOf)
                .toList();
        return Map.of("decisions", opened);
    }

    private Stream<Map<String, Object>> decisionOf(PlanLine line) {
        if (!line.needsDecision()) {
            lines.save(line.become(LineState.DECIDED));
            return Stream.empty();
        }
        return Stream.of(Map.of(
                "decisionId", decisions.open(line).toString(),
                "department", line.department(),
                "costClass", Objects.requireNonNullElse(line.costClass(), "low")));
    }
}
