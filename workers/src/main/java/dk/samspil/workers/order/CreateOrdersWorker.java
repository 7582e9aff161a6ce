package dk.samspil.workers.order;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.plan.Plans;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Orders everything that is decided and that somebody else than the department delivers. */
@Component
class CreateOrdersWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final Ordering ordering;

    CreateOrdersWorker(Plans plans, PlanLines lines, Ordering ordering) {
        this.plans = plans;
        this.lines = lines;
        this.ordering = ordering;
    }

    @Override
    public String jobType() {
        return "create-orders";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        List<Map<String, String>> sent = lines.in(plan.planId(), LineState.DECIDED).stream()
                .filter(line -> line.provider() != null && !line.provider().equals(line.department()))
                .map(ordering::send)
                .toList();
        return Map.of("orders", sent);
    }
}
