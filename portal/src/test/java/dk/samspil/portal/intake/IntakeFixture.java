package dk.samspil.portal.intake;

import dk.samspil.portal.TestDatabase;
import java.util.UUID;

/** What exporter and workers would have written around an intake. */
final class IntakeFixture {

    private static final String FORM = """
            {"id": "referral-intake", "components": [
              {"type": "select", "key": "source", "valuesKey": "codes_source"}]}
            """;

    private IntakeFixture() {}

    static void deploy() {
        TestDatabase.owner().sql("""
                        insert into flow.resource values (9001, 'FORM', 'referral-intake', 'i.form', 1, null, 'intake', 1,
                               now(), convert_to(:content, 'UTF8'))
                        on conflict do nothing
                        """).param("content", FORM).update();
        TestDatabase.owner().sql("""
                        insert into flow.resource values (9002, 'BPMN', 'citizen-journey', 'j.bpmn', 1, null, 'journey', 1,
                               now(), convert_to('<model/>', 'UTF8'))
                        on conflict do nothing
                        """).update();
    }

    static void started(UUID referralId) {
        TestDatabase.owner().sql("""
                        insert into flow.process_instance (process_instance_key, partition_id, process_id,
                               process_definition_key, version, journey_id, state, started_at)
                        select 1, 1, 'citizen-journey', 5, 1, journey_id, 'ACTIVE', now()
                          from portal.submission where referral_id = :referral
                        """).param("referral", referralId).update();
    }

    static void registered(UUID referralId, String state) {
        TestDatabase.owner()
                .sql("""
                        with citizen as (
                          insert into casework.citizen values (gen_random_uuid(), 'Emil', '8001114001', '2011-01-20', true)
                          on conflict (cpr) do update set name = excluded.name returning citizen_id),
                        journey as (
                          insert into casework.journey (journey_id, citizen_id, state, department, started_at)
                          select s.journey_id, c.citizen_id, 'active', 'reception', now()
                            from portal.submission s, citizen c where s.referral_id = :referral
                          returning journey_id)
                        insert into casework.referral (referral_id, journey_id, submission_id, source, matter, needs,
                               agreed, state, received_at)
                        select :referral, j.journey_id, s.submission_id, 'professional', 'matter', '{school}', true,
                               :state, now()
                          from portal.submission s join journey j using (journey_id)
                        """)
                .param("referral", referralId)
                .param("state", state)
                .update();
    }
}
