package dk.samspil.portal.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The consents of {@code casework.standing_consent}, which are in force today: given, not withdrawn, not run out. */
@Repository
public class JourneyConsents {

    private final JdbcClient jdbc;

    public JourneyConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says whether the journey may be shared with this department by consent. */
    public boolean cover(UUID journeyId, String department) {
        return jdbc.sql("""
                        select exists (select from casework.standing_consent
                                        where journey_id = :journeyId
                                          and (to_department is null or to_department = :department)
                                          and purpose = 'share-across-departments')
                        """)
                .param("journeyId", journeyId)
                .param("department", department)
                .query(Boolean.class)
                .single();
    }
}
