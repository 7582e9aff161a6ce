package dk.samspil.workers.plan;

import dk.samspil.workers.citizen.BirthDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a child's or a youth's plan is counted from: the decision on support (Barnets lov § 91 [S6]), and for who has support
 * at 16 the birthday (§ 108 [S7]).
 */
@Repository
class PlanClock {

    private static final int YOUTH_PLAN_FROM = 16;

    private final JdbcClient database;

    PlanClock(JdbcClient database) {
        this.database = database;
    }

    /** Empty when nothing is decided yet, or a plan has been in force since: then the plan counts from its own start. */
    Optional<OffsetDateTime> from(UUID journeyId, int age) {
        return supportedSince(journeyId)
                .map(since -> age < YOUTH_PLAN_FROM ? since : later(since, sixteenth(journeyId)))
                .filter(from -> !plannedSince(journeyId, from));
    }

    private Optional<OffsetDateTime> supportedSince(UUID journeyId) {
        return database.sql("""
                        select min(delivered_at) from casework.decision
                         where journey_id = :journey and law = 'barnets-lov' and change in ('granted', 'increased')""")
                .param("journey", journeyId)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single();
    }

    private OffsetDateTime sixteenth(UUID journeyId) {
        LocalDate born = database.sql("""
                        select birth_date from casework.journey join casework.citizen using (citizen_id)
                         where journey_id = :journey""")
                .param("journey", journeyId)
                .query(LocalDate.class)
                .single();
        return BirthDate.startOf(new BirthDate(born).birthday(YOUTH_PLAN_FROM));
    }

    private boolean plannedSince(UUID journeyId, OffsetDateTime from) {
        return database.sql("""
                        select exists (select from casework.plan_version join casework.plan using (plan_id)
                                        where journey_id = :journey and made_at >= :from)""")
                .param("journey", journeyId)
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
