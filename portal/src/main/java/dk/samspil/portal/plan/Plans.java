package dk.samspil.portal.plan;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.problem.NotFoundException;
import java.sql.Types;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The versions of a journey's plan, for who may act on the journey: staff that takes part, citizen, representative. Of plans
 * that are apart, staff read their own department's in full.
 */
@Service
class Plans {

    private final AccessPolicy policy;
    private final JdbcClient database;
    private final PlanReader reader;
    private final JsonMapper json;

    Plans(AccessPolicy policy, JdbcClient database, PlanReader reader, JsonMapper json) {
        this.policy = policy;
        this.database = database;
        this.reader = reader;
        this.json = json;
    }

    /** @throws NotFoundException while no plan of the journey has become active */
    PlanDocument newest(Caller caller, UUID journeyId) {
        return read(caller, journeyId, null, null);
    }

    /** @throws NotFoundException when the journey has no such version */
    PlanDocument version(Caller caller, UUID journeyId, UUID planId, int version) {
        return read(caller, journeyId, planId, version);
    }

    // Whether the plans are apart today decides what is read of every version, also of one made while consent stood.
    private PlanDocument read(Caller caller, UUID journeyId, UUID planId, Integer version) {
        policy.requireToAct(caller, Action.PLAN_READ, journeyId);
        Optional<Set<String>> onlyOf = policy.readsOnlyPartOf(caller, journeyId);
        return database.sql("""
                        select cast(v.content as text) as content, c.name, p.apart
                          from casework.plan p
                          join casework.plan_version v using (plan_id)
                          join casework.journey j using (journey_id)
                          join casework.citizen c using (citizen_id)
                         where p.journey_id = :journeyId
                           and (cast(:planId as uuid) is null or p.plan_id = :planId and v.version = :version)
                         order by v.made_at desc, v.version desc
                         limit 1
                        """)
                .param("journeyId", journeyId)
                .param("planId", planId)
                .param("version", version, Types.INTEGER)
                .query((row, number) -> {
                    PlanDocument plan = reader.read(json.readTree(row.getString("content")), row.getString("name"));
                    return row.getBoolean("apart") ? onlyOf.map(plan::readBy).orElse(plan) : plan;
                })
                .optional()
                .orElseThrow(() -> new NotFoundException("Der er ingen plan endnu."));
    }
}
