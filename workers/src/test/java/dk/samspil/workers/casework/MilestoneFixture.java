package dk.samspil.workers.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A journey with a transition to adult life, and a plan with child services. */
abstract class MilestoneFixture extends PlanIT {

    static final String TURNING = "2027-04-15";

    final UUID transitionId = UUID.randomUUID();
    String milestone = "M1";
    private final Map<String, String> approved = new HashMap<>();

    /** The plan's draft, and the transition on it. */
    void transition() {
        draft();
        database.sql("""
                        insert into casework.transition
                               (transition_id, journey_id, citizen_id, kind, state, turning_on, from_department,
                                to_department, found_at)
                        select :transition, journey_id, citizen_id, 'child-to-adult', 'running', :turning::date,
                               'children-family', 'adult-social', started_at
                          from casework.journey where journey_id = :journey""")
                .param("transition", transitionId)
                .param("turning", TURNING)
                .param("journey", journeyId)
                .update();
    }

    /** Runs a job of a milestone for the child desk. */
    Map<String, Object> step(String jobType, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "transitionId",
                transitionId,
                "department",
                "children-family",
                "adultDepartment",
                "adult-social",
                "milestone",
                Map.of("code", milestone, "beginsAt", "2026-10-15T00:00:00+02:00", "late", false)));
        if (planId != null) {
            all.put("planId", planId);
        }
        all.putAll(variables);
        return run(jobType, all);
    }

    /** A step with a form that somebody filled in. */
    Map<String, Object> fill(String jobType, Map<String, Object> form) {
        return step(jobType, Map.of("submissionId", submit(form)));
    }

    /** A service of Barnets lov, decided and in force. */
    UUID childService(String description) {
        return service("children-family", "barnets-lov", description, Map.of());
    }

    UUID adultService(String description, Map<String, Object> more) {
        return service("adult-social", "serviceloven", description, more);
    }

    /** The youth has said yes to it, and to those before. */
    private UUID service(String department, String law, String description, Map<String, Object> more) {
        Map<String, Object> line = line(description);
        line.put("law", law);
        line.putAll(more);
        propose(department, line);
        approved.put(description, "approve");
        answer("with-plan", approved);
        return lineId(description);
    }

    Object readiness(String theme) {
        return database.sql("""
                        select max(status) from casework.readiness_fact
                         where transition_id = :transition and theme = :theme""")
                .param("transition", transitionId)
                .param("theme", theme)
                .query(String.class)
                .single();
    }

    /** What a form is given from a view. */
    String view(String name) {
        List<String> found = database.sql("select value::text from casework." + name + " where journey_id = :journey")
                .param("journey", journeyId)
                .query(String.class)
                .list();
        return found.isEmpty() ? null : found.getFirst();
    }
}
