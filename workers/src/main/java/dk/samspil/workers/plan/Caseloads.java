package dk.samspil.workers.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many journeys people coordinate, against the limit of the reference data (domain.md DMN-5). */
@Repository
class Caseloads {

    private final JdbcClient database;
    private final Clock clock;

    Caseloads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The departments in which everybody who coordinates has reached the limit. */
    List<String> busyDepartments() {
        return database.sql("""
                        with load as (
                            select department, coordinator, count(*) as journeys from casework.journey
                             where state = 'active' and coordinator is not null
                             group by department, coordinator)
                        select department from load
                         group by department
                        having min(journeys) >= (select amount from casework.limit_rule
                                                  where code = 'coordinator-journeys' and valid_from <= :today
                                                    and (valid_to is null or valid_to >= :today)
                                                  order by valid_from desc limit 1)
                         order by department""")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }
}
