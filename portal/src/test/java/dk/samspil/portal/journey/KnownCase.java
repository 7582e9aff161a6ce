package dk.samspil.portal.journey;

import dk.samspil.portal.TestDatabase;
import java.util.List;
import java.util.UUID;

/** A case in the midst of its work, as the workers would have written it. */
final class KnownCase {

    private static final List<String> ROWS = List.of(
            """
            insert into casework.first_contact (journey_id, referral_id, contact_form, interpreter, helper, agreed, source,
                   made_at)
            select journey_id, referral_id, 'chat', 'Øjenstyring', 'Jakob', true, 'citizen', now()
              from casework.referral where journey_id = :journey""",
            """
            insert into casework.consent (consent_id, journey_id, purpose, given_by, to_department, state, asked_at)
            values (gen_random_uuid(), :journey, 'obtain-information', 'citizen', 'health', 'given', now())""",
            """
            insert into casework.known_answer (answer_id, citizen_id, journey_id, question, answer, source, answered_at)
            select gen_random_uuid(), citizen_id, journey_id, 'housing', a.answer, 'citizen', a.at
              from casework.journey, (values ('På gaden', now() - interval '1 day'), ('Hos min søster', now())) a (answer, at)
             where journey_id = :journey""",
            """
            insert into casework.assessment (assessment_id, journey_id, types, grounds, state, became_aware_at, started_at,
                   own_description, conclusion, preliminary, not_asked, pace, trusted_name, target_groups, aim_conflict)
            values (:journey, :journey, '{vum}', '{adult-support,work-ability}', 'assessed', now(), now(), 'Jeg sover dårligt', 'Kræver støtte',
                    'Det ved vi nu', 'Ikke min nabo', 'Om formiddagen', 'Gitte', '{anxiety}', 'Arbejde og ro')""",
            """
            insert into casework.contribution (contribution_id, assessment_id, journey_id, department, state, answer, reason,
                   requested_at)
            values (gen_random_uuid(), :journey, :journey, 'health', 'asked', null, null, now()),
                   (gen_random_uuid(), :journey, :journey, 'youth', 'delivered', 'Ring om formiddagen', null,
                    now() + interval '1 second'),
                   (gen_random_uuid(), :journey, :journey, 'employment', 'not-relevant', null, 'Er på barsel',
                    now() + interval '2 seconds'),
                   (gen_random_uuid(), :journey, :journey, 'employment', 'replaced', null, null, now())""",
            "insert into casework.score values (:journey, 'ffb', 'relations', 'moderate', 'severe', null, '{keeping-up-relations}', 'develop')",
            """
            insert into casework.contact (contact_id, journey_id, name, purpose, since)
            values (gen_random_uuid(), :journey, 'Gitte', 'Bostøtte', now())""",
            """
            insert into casework.plan (plan_id, journey_id, plan_type, state, goal, started_at)
            values (:journey, :journey, 'holistic-141', 'active', 'Et sted med min egen nøgle', now())""",
            """
            insert into casework.plan_line (line_id, plan_id, journey_id, department, law, service, description, goal,
                   goal_type, state, position)
            values (gen_random_uuid(), :journey, :journey, 'adult-social', 'serviceloven', 'support', 'Støtte hjemme',
                    'Egen nøgle', 'develop', 'active', 1)""",
            """
            insert into casework.meeting (meeting_id, journey_id, purpose, state, agenda, place, minutes)
            values (:journey, :journey, 'plan', 'held', '{Nøglen}', 'Hjemme hos borgeren', 'Vi talte om nøglen')""",
            """
            insert into casework.meeting_action (action_id, meeting_id, journey_id, action, department, due_on, state)
            values (gen_random_uuid(), :journey, :journey, 'Ring til banken', 'adult-social', current_date, 'open')""",
            """
            insert into casework.decision (decision_id, journey_id, department, law, change, reasons, state, delivered_at)
            values (gen_random_uuid(), :journey, 'adult-social', 'serviceloven', 'granted', 'Du har brug for støtte',
                    'delivered', now()),
                   (gen_random_uuid(), :journey, 'adult-social', 'serviceloven', 'refused', 'Udkast', 'draft', null)""");

    private KnownCase() {}

    static void write(UUID journey) {
        ROWS.forEach(row -> run(row, journey));
    }

    private static void run(String sql, UUID journey) {
        TestDatabase.owner().sql(sql).param("journey", journey).update();
    }
}
