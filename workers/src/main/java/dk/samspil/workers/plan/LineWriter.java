package dk.samspil.workers.plan;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes new lines at the end of a plan. */
@Repository
class LineWriter {

    private final JdbcClient database;

    LineWriter(JdbcClient database) {
        this.database = database;
    }

    UUID add(Plan plan, String department, Proposal proposal, LineState state, UUID bridgeFor) {
        UUID lineId = UUID.randomUUID();
        database.sql("""
                        insert into casework.plan_line
                               (line_id, plan_id, journey_id, department, law, service, description, goal, goal_type,
                                condition, expected_level, effort, starts_on, ends_on, cost_class, provider, civil_society,
                                payer_situation, payer_disputed, no_community_reason, bridge_for, state, position)
                        select :line, :plan, :journey, :department, :law, :service, :description, :goal, :goalType,
                               :condition, :expectedLevel, :effort, :startsOn, :endsOn, :costClass, :provider, :community,
                               coalesce(:situation, 'normal'), :payerDisputed, :noCommunityReason, :bridge, :state,
                               coalesce(max(position), 0) + 1
                          from casework.plan_line where plan_id = :plan""")
                .param("law", proposal.law())
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
