package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gathers the existing plans in the shared one, unless consent to that is missing. Who comes, and which two come
 * for the same, the citizen reads in the view {@code form_plan_map}.
 */
@Component
class MapContactsWorker implements JobWorker {

    private final Plans plans;
    private final JdbcClient database;
    private final JourneyEvents events;

    MapContactsWorker(Plans plans, JdbcClient database, JourneyEvents events) {
        this.plans = plans;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "map-contacts";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        if (!plan.typeAhead().equals(Plan.PARALLEL)) {
            gather(plan);
        }
        int contacts = contacts(plan);
        events.bySystem(plan.journeyId(), EventKind.CONTACTS_MAPPED, null, Map.of("contacts", contacts));
        return Map.of("contacts", contacts, "duplicates", duplicates(plan));
    }

    private void gather(Plan plan) {
        database.sql("""
                        update casework.existing_plan set gathered_in = :plan
                         where journey_id = :journey and gathered_in is null""")
                .param("plan", plan.planId())
                .param("journey", plan.journeyId())
                .update();
    }

    private int contacts(Plan plan) {
        return database.sql("select count(*) from casework.contact where journey_id = :journey and ended_at is null")
                .param("journey", plan.journeyId())
                .query(Integer.class)
                .single();
    }

    /** Purposes that more than one department comes for. */
    private int duplicates(Plan plan) {
        return database.sql("""
                        select count(*) from (select from casework.contact
                                               where journey_id = :journey and ended_at is null
                                               group by lower(purpose) having count(distinct department) > 1) twice""")
                .param("journey", plan.journeyId())
                .query(Integer.class)
                .single();
    }
}
