package dk.samspil.portal.journey;

import dk.samspil.portal.TestDatabase;
import java.util.List;
import java.util.UUID;

/** A transition to adult life with a child service that nothing follows, as the workers would have written it. */
public final class KnownTransition {

    private static final List<String> ROWS = List.of("""
            insert into casework.transition (transition_id, journey_id, citizen_id, kind, state, tracks, turning_on,
                   from_department, to_department, found_at)
            select :journey, journey_id, citizen_id, 'child-to-adult', 'running', '{youth-support}',
                   current_date + 100, 'children-family', 'adult-social', now()
              from casework.journey where journey_id = :journey""", """
            insert into casework.transition_milestone (transition_id, journey_id, code, begins_at, late, begun_at, finished_at)
            values (:journey, :journey, 'M12B', now() + interval '130 days', false, null, null),
                   (:journey, :journey, 'M12', now() + interval '114 days', false, null, null),
                   (:journey, :journey, 'M7', now() - interval '80 days', true, now(), null),
                   (:journey, :journey, 'M4', now() - interval '265 days', true, now(), now())""", """
            insert into casework.readiness_check values
            (gen_random_uuid(), :journey, :journey, now() - interval '7 days', 'green', '{"support": "green"}'),
            (gen_random_uuid(), :journey, :journey, now(), 'red', '{"housing": "red", "support": "yellow"}')""", """
            insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
            values (:journey, :journey, 'youth-plan', 'active', now())""", """
            insert into casework.plan_line (line_id, plan_id, journey_id, department, law, service, description, goal,
                   goal_type, state, position)
            values (:journey, :journey, :journey, 'children-family', 'barnets-lov', 'stay-long', 'Plejefamilie',
                    'Tryghed', 'maintain', 'active', 1)""");

    private KnownTransition() {}

    public static void write(UUID journey) {
        ROWS.forEach(
                row -> TestDatabase.owner().sql(row).param("journey", journey).update());
    }
}
