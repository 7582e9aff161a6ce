package dk.samspil.workers.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes new lines at the end of a plan. */
@Repository
public class LineWriter {

    private final JdbcClient database;

    LineWriter(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds what stands in while something else is not there yet; it begins at once, and somebody pays.
     *
     * @param standsInFor the line it bridges to; null when there is none
     */
    UUID bridge(Plan plan, String department, Proposal proposal, UUID standsInFor) {
        UUID bridge = add(plan, department, proposal, LineState.ACTIVE, standsInFor);
        pay(bridge);
        return bridge;
    }

    /**
     * Adds what stands in for a line from a day on, under the same law and to keep the same.
     *
     * @param service code list {@code service}
     * @param description who does what
     */
    public UUID bridge(PlanLine line, String service, String description, LocalDate from) {
        UUID bridge = UUID.randomUUID();
        database.sql("""
                        insert into casework.plan_line
                               (line_id, plan_id, journey_id, department, law, provision, service, description, goal, goal_type, effort,
                                starts_on, cost_class, civil_society, bridge_for, state, position)
                        select :bridge, plan_id, journey_id, department, law, provision, :service, :description, goal, 'maintain', effort,
                               :from, cost_class, false, line_id, 'active',
                               (select max(p.position) + 1 from casework.plan_line p where p.plan_id = l.plan_id)
                          from casework.plan_line l where line_id = :line""")
                .param("bridge", bridge)
                .param("service", service)
                .param("description", description)
                .param("from", from)
                .param("line", line.lineId())
                .update();
        pay(bridge);
        return bridge;
    }

    /** [D] No bridge waits for a bill: who pays what it stands in for pays it, else the department that lays it. */
    private void pay(UUID bridge) {
        database.sql("""
                        with before as (select p.department, p.percent
                                          from casework.plan_line b
                                          join casework.plan_line l on l.line_id = b.bridge_for and l.law = b.law
                                          join casework.payer p on p.line_id = l.line_id and p.percent > 0
                                         where b.line_id = :bridge)
                        insert into casework.payer (line_id, department, percent, note)
                        select :bridge, department, percent, 'none' from before
                        union all
                        select line_id, department, 100, 'none' from casework.plan_line
                         where line_id = :bridge and not exists (select from before)""").param("bridge", bridge).update();
    }

    UUID add(Plan plan, String department, Proposal proposal, LineState state, UUID bridgeFor) {
        UUID lineId = UUID.randomUUID();
        database.sql("""
                        insert into casework.plan_line
                               (line_id, plan_id, journey_id, department, law, provision, service, description, goal, goal_type,
                                condition, expected_level, effort, starts_on, ends_on, cost_class, provider, civil_society,
                                payer_situation, payer_disputed, no_community_reason, bridge_for, state, position)
                        select :line, :plan, :journey, :department, :law, :provision, :service, :description, :goal, :goalType,
                               :condition, :expectedLevel, :effort, :startsOn, :endsOn, :costClass, :provider, :community,
                               coalesce(:situation, 'normal'), :payerDisputed, :noCommunityReason, :bridge, :state,
                               coalesce(max(position), 0) + 1
                          from casework.plan_line where plan_id = :plan""")
                .param("law", proposal.law())
                .param("provision", proposal.provision())
                .param("service", proposal.service())
                .param("description", proposal.description())
                .param("goal", proposal.goal())
                .param("goalType", proposal.goalType())
                .param("condition", proposal.condition())
                .param("expectedLevel", proposal.expectedLevel())
                .param("effort", proposal.effort())
                .param("startsOn", proposal.startsOn())
                .param("endsOn", proposal.endsOn())
                .param("costClass", proposal.costClass())
                .param("provider", proposal.provider())
                .param("payerDisputed", Boolean.TRUE.equals(proposal.payerDisputed()))
                .param("noCommunityReason", proposal.noCommunityReason())
                .param("line", lineId)
                .param("plan", plan.planId())
                .param("journey", plan.journeyId())
                .param("department", department)
                .param("community", "yes".equals(proposal.civilSociety()))
                .param("situation", proposal.payerSituation())
                .param("bridge", bridgeFor)
                .param("state", state.code())
                .update();
        return lineId;
    }
}
