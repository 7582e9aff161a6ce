package dk.samspil.portal.plan;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.problem.NotFoundException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The newest version of a journey's plan, for who may act on the journey: staff that takes part, citizen, representative. */
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
    PlanDocument current(Caller caller, UUID journeyId) {
        policy.requireToAct(caller, Action.PLAN_READ, journeyId);
        return database.sql("""
                        select cast(v.content as text) as content, c.name
                          from casework.plan p
                          join casework.plan_version v using (plan_id)
                          join casework.journey j using (journey_id)
                          join casework.citizen c using (citizen_id)
                         where p.journey_id = :journeyId
                         order by v.made_at desc, v.version desc
                         limit 1
                        """)
                .param("journeyId", journeyId)
                .query((row, number) -> reader.read(json.readTree(row.getString("content")), row.getString("name")))
                .optional()
                .orElseThrow(() -> new NotFoundException("Der er ingen plan endnu."));
    }
}
