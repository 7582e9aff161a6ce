package dk.samspil.workers.journey;

import dk.samspil.workers.citizen.BirthDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the citizen, or who speaks for the citizen, has agreed to. */
@Repository
public class ConsentRepository {

    private static final int OWN_CONSENT_AGE = 15;
    private static final int ADULT_AGE = 18;

    private final JdbcClient database;

    ConsentRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Notes consent to share the journey with every department that takes part. From 15 the young person's own consent
     * counts [K]; a custody holder's lapses when the child turns 18 (domain.md § 2.3).
     */
    public void shareAcrossDepartments(UUID journeyId, BirthDate born, OffsetDateTime givenAt) {
        boolean own = born.ageAt(givenAt) >= OWN_CONSENT_AGE;
        LocalDate lastDay = own ? null : born.birthday(ADULT_AGE).minusDays(1);
        database.sql("""
                        insert into casework.consent (consent_id, journey_id, given_by, purpose, valid_until, given_at)
                        values (:id, :journey, :givenBy, 'share-across-departments', :lastDay, :givenAt)""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("givenBy", own ? "citizen" : "custody-holder")
                .param("lastDay", lastDay)
                .param("givenAt", givenAt)
                .update();
    }
}
