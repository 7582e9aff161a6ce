package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what is new take the place of what it adjusts: the old ends when the new is decided, and goes on where the new still
 * waits for a place. Small changes need no decision [D].
 */
@Component
class SettleAdjustmentWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final FollowUps followUps;
    private final JdbcClient database;

    SettleAdjustmentWorker(Plans plans, PlanLines lines, FollowUps followUps, JdbcClient database) {
        this.plans = plans;
        this.lines = lines;
        this.followUps = followUps;
        this.database = database;
    }

    @Override
    public String jobType() {
        return "settle-adjustment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        FollowUp followUp = followUps.lock(job);
        for (PlanLine line : lines.in(plan.planId(), LineState.APPROVED)) {
            lines.save(line.become(LineState.DECIDED));
        }
        replaced(followUp).stream()
                .map(lineId -> lines.lock(followUp.journeyId(), lineId))
                .forEach(line -> lines.save(line.become(LineState.ENDED)));
        return Map.of();
    }

    private List<UUID> replaced(FollowUp followUp) {
        return database.sql("""
                        select o.line_id
                          from casework.line_result r join casework.plan_line o using (line_id)
                         where r.follow_up_id = :id and r.result = 'adjust' and o.state <> 'ended'
                           and exists (select from casework.plan_line n
                                        where n.plan_id = o.plan_id and n.department = o.department
                                          and n.state in ('decided', 'active') and n.bridge_for is null
                                          and not exists (select from casework.line_result s
                                                           where s.follow_up_id = :id and s.line_id = n.line_id))""")
                .param("id", followUp.followUpId())
                .query(UUID.class)
                .list();
    }
}
