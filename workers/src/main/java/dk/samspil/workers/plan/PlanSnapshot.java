package dk.samspil.workers.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps each version of a plan whole, as people read it. Who pays is not in it, and no line the citizen refused.
 */
@Repository
class PlanSnapshot {

    private static final String AIMS = """
            (select coalesce(jsonb_agg(jsonb_build_object('aims', a.aims, 'agreed', a.agreed) order by a.settled_at), '[]')
               from casework.aim_conflict a where a.plan_id = p.plan_id)""";
    private static final String LINES = """
            (select coalesce(jsonb_agg(jsonb_build_object(
                      'lineId', l.line_id, 'position', l.position, 'department', l.department, 'law', l.law,
                      'provision', l.provision,
                      'service', l.service, 'description', l.description, 'goal', l.goal, 'goalType', l.goal_type,
                      'condition', l.condition, 'expectedLevel', l.expected_level, 'effort', l.effort,
                      'startsOn', l.starts_on, 'civilSociety', l.civil_society, 'provider', l.provider,
                      'state', l.state, 'bridgeFor', l.bridge_for, 'citizenNote', l.citizen_note)
                      order by l.position), '[]')
               from casework.plan_line l
              where l.plan_id = p.plan_id and l.state in ('decided', 'ordered', 'waiting', 'active'))""";
    private static final String CONTACTS = """
            (select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'organisation', c.organisation,
                      'department', c.department, 'purpose', c.purpose) order by c.since), '[]')
               from casework.contact c where c.journey_id = p.journey_id and c.ended_at is null)""";

    private final JdbcClient database;
    private final Clock clock;

    PlanSnapshot(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(Plan plan) {
        database.sql("""
                        insert into casework.plan_version (plan_id, version, content, made_at)
                        select p.plan_id, p.version, jsonb_build_object(
                                 'planId', p.plan_id, 'version', p.version, 'planType', p.plan_type,
                                 'madeAt', cast(:now as timestamptz), 'goal', p.goal, 'hopes', p.hopes,
                                 'goalSource', p.goal_source, 'purpose', p.purpose, 'easyText', p.easy_text,
                                 'department', j.department, 'coordinator', j.coordinator, 'deputy', j.deputy,
                                 'nextFollowUp', p.next_follow_up, 'followUpReason', p.follow_up_reason,
                                 'aims', %s, 'lines', %s, 'contacts', %s), :now
                          from casework.plan p join casework.journey j using (journey_id)
                         where p.plan_id = :plan""".formatted(AIMS, LINES, CONTACTS))
                .param("plan", plan.planId())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
