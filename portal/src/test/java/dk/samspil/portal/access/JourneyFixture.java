package dk.samspil.portal.access;

import dk.samspil.portal.TestDatabase;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Journeys as the workers would have written them. */
public final class JourneyFixture {

    public static final String CITIZEN = "Emil Prøve";

    private JourneyFixture() {}

    /** A journey that nobody takes part in yet, of a citizen born in 2015. */
    public static UUID journey() {
        return journeyOf("%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L)), "2015-01-01");
    }

    /** A journey of the citizen with this CPR number. */
    public static UUID journeyOf(String cpr, String birthDate) {
        UUID citizen = UUID.randomUUID();
        UUID journey = UUID.randomUUID();
        TestDatabase.owner()
                .sql("""
                        insert into casework.citizen (citizen_id, name, cpr, birth_date, synthetic)
                        values (:citizen, :name, :cpr, cast(:born as date), true)
                        """)
                .param("citizen", citizen)
                .param("name", CITIZEN)
                .param("cpr", cpr)
                .param("born", birthDate)
                .update();
        TestDatabase.owner()
                .sql("""
                        insert into casework.journey (journey_id, citizen_id, state, department, started_at)
                        values (:journey, :citizen, 'active', 'reception', now())
                        """)
                .param("journey", journey)
                .param("citizen", citizen)
                .update();
        return journey;
    }

    public static void participant(UUID journey, String department, String basis) {
        TestDatabase.owner()
                .sql("insert into casework.participant values (:journey, :department, :basis, now(), null)")
                .param("journey", journey)
                .param("department", department)
                .param("basis", basis)
                .update();
    }

    public static void consent(UUID journey, String department) {
        TestDatabase.owner()
                .sql("""
                        insert into casework.consent (consent_id, journey_id, given_by, purpose, to_department, state, asked_at)
                        values (:id, :journey, 'citizen', 'share-across-departments', :department, 'given', now())
                        """)
                .param("id", UUID.randomUUID())
                .param("journey", journey)
                .param("department", department)
                .update();
    }

    /** A question about consent, and the citizen's task to answer it: its key is the step's too. */
    public static UUID asked(UUID journey, String of, long key) {
        UUID consent = UUID.randomUUID();
        TestDatabase.owner()
                .sql("""
                        insert into casework.consent (consent_id, journey_id, given_by, purpose, state, asked_at)
                        values (:id, :journey, :of, 'holistic-plan', 'asked', now())
                        """)
                .param("id", consent)
                .param("journey", journey)
                .param("of", of)
                .update();
        TestDatabase.owner()
                .sql("""
                        insert into casework.deadline (deadline_id, journey_id, code, started_at, warn_at, due_at,
                               element_instance_key, subject_id)
                        values (gen_random_uuid(), :journey, 'D-BORGER-10AD', now(), now(), now(), :key, :id)
                        """)
                .param("journey", journey)
                .param("key", key)
                .param("id", consent)
                .update();
        return consent;
    }

    /** The consent of the citizen to tell the relative with this number. */
    public static void lets(UUID journey, String cpr) {
        TestDatabase.owner()
                .sql("""
                        insert into casework.consent (consent_id, journey_id, given_by, purpose, relative_id, state, asked_at)
                        select gen_random_uuid(), journey_id, 'citizen', 'inform-relative', representation_id, 'given', now()
                          from casework.journey join casework.representation r using (citizen_id)
                         where journey_id = :journey and r.cpr = :cpr
                        """)
                .param("journey", journey)
                .param("cpr", cpr)
                .update();
    }

    /** A plan that is followed up. */
    public static void planInForce(UUID journey) {
        TestDatabase.owner().sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (gen_random_uuid(), :journey, 'holistic-141', 'active', now())
                        """).param("journey", journey).update();
    }

    /** Someone who acts for the journey's citizen, or is told. */
    public static void represents(UUID journey, String kind, String cpr) {
        TestDatabase.owner()
                .sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, cpr, since)
                        select gen_random_uuid(), citizen_id, :kind, 'Nogen', :cpr, now() - interval '1 hour'
                          from casework.journey where journey_id = :journey
                        """)
                .param("journey", journey)
                .param("kind", kind)
                .param("cpr", cpr)
                .update();
    }

    /** Sets columns of the journey, as SQL. */
    public static void change(UUID journey, String columns) {
        TestDatabase.owner()
                .sql("update casework.journey set " + columns + " where journey_id = :journey")
                .param("journey", journey)
                .update();
    }
}
