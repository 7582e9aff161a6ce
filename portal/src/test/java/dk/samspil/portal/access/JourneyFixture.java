package dk.samspil.portal.access;

import dk.samspil.portal.TestDatabase;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Journeys as the workers would have written them. */
public final class JourneyFixture {

    public static final String CITIZEN = "Emil Prøve";

    private JourneyFixture() {}

    /** A journey that nobody takes part in yet. */
    public static UUID journey() {
        UUID citizen = UUID.randomUUID();
        UUID journey = UUID.randomUUID();
        TestDatabase.owner()
                .sql("""
                        insert into casework.citizen (citizen_id, name, cpr, birth_date, synthetic)
                        values (:citizen, :name, :cpr, '2015-01-01', true)
                        """)
                .param("citizen", citizen)
                .param("name", CITIZEN)
                .param("cpr", "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L)))
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
                        insert into casework.consent (consent_id, journey_id, given_by, purpose, to_department, given_at)
                        values (:id, :journey, 'citizen', 'share', :department, now())
                        """)
                .param("id", UUID.randomUUID())
                .param("journey", journey)
                .param("department", department)
                .update();
    }
}
