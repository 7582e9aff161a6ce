package dk.samspil.portal.access;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which departments may see a journey now: participation and consent, as {@code casework.journey_access} holds them. */
@Repository
class JourneyAccessRepository {

    private final JdbcClient jdbc;

    JourneyAccessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipality's own among them, which take part by law; a party outside it takes part by consent alone. */
    Set<String> ownDepartments(UUID journeyId) {
        return jdbc.sql("""
                        select department
                          from casework.journey_access join casework.participant p using (journey_id, department)
                         where journey_id = :journeyId and p.basis = 'law'
                        """).param("journeyId", journeyId).query(String.class).set();
    }

    Set<String> departments(UUID journeyId) {
        return jdbc.sql("select department from casework.journey_access where journey_id = :journeyId")
                .param("journeyId", journeyId)
                .query(String.class)
                .set();
    }
}
