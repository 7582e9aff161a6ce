package dk.samspil.workers.consent;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one plan across departments, which is lawful only with consent (Barnets lov § 110, serviceloven § 141(7)). */
@Repository
class HolisticPlans {

    private final JdbcClient database;

    HolisticPlans(JdbcClient database) {
        this.database = database;
    }

    /** Splits the journey's holistic plan into separate plans; returns its id, empty where there was none. */
    Optional<UUID> split(UUID journeyId) {
        return database.sql("""
                        update casework.plan set state = 'split'
                         where journey_id = :journey and plan_type like 'holistic-%'
                           and state in ('draft', 'approved', 'active')
                        returning plan_id""").param("journey", journeyId).query(UUID.class).optional();
    }
}
