package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans; the database allows one that is current per journey. */
@Repository
public class Plans {

    private final JdbcClient database;
    private final Clock clock;

    Plans(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Returns the journey's current plan, or a new draft: a plan in force is revised, whole or apart, never doubled (R2). */
    Plan currentOrDraft(UUID journeyId, String planType) {
        return current(journeyId).orElseGet(() -> draft(journeyId, planType));
    }

    /**
     * Returns the plan that is on its way or whose lines live, locked until the transaction ends; empty when there is none.
     */
    public Optional<Plan> current(UUID journeyId) {
        return database.sql("""
                        select plan_id, journey_id, state, plan_type, planned_type, version from casework.plan
                         where plan_id = (select plan_id from casework.current_plan where journey_id = :journey) for update""")
                .param("journey", journeyId)
                .query((row, number) -> plan(row))
                .optional();
    }

    private Plan draft(UUID journeyId, String planType) {
        Plan plan = new Plan(UUID.randomUUID(), journeyId, PlanState.DRAFT, planType, null, 0);
        database.sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (:plan, :journey, :type, 'draft', :now)""")
                .param("plan", plan.planId())
                .param("journey", journeyId)
                .param("type", planType)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return plan;
    }

    /**
     * Returns the job's plan, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    public Plan lock(Job job) {
        return database.sql("""
                        select plan_id, journey_id, state, plan_type, planned_type, version from casework.plan
                         where plan_id = :plan and journey_id = :journey for update""")
                .param("plan", job.id("planId"))
                .param("journey", job.id("journeyId"))
                .query((row, number) -> plan(row))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no plan of this id"));
    }

    public void save(Plan plan) {
        database.sql("""
                        update casework.plan
                           set state = :state, plan_type = :type, planned_type = :planned, version = :version
                         where plan_id = :plan""")
                .param("state", plan.state().code())
                .param("type", plan.planType())
                .param("planned", plan.plannedType())
                .param("version", plan.version())
                .param("plan", plan.planId())
                .update();
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject("plan_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                PlanState.of(row.getString("state")),
                row.getString("plan_type"),
                row.getString("planned_type"),
                row.getInt("version"));
    }
}
