package dk.samspil.workers.plan;

import dk.samspil.workers.reference.Limits;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many journeys people coordinate, against the limit of the reference data (domain.md DMN-5). */
@Repository
class Caseloads {

    private final JdbcClient database;
    private final Limits limits;

    Caseloads(JdbcClient database, Limits limits) {
        this.database = database;
        this.limits = limits;
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
                        having min(journeys) >= :most
                         order by department""")
                .param("most", limits.of("coordinator-journeys"))
                .query(String.class)
                .list();
    }
}
