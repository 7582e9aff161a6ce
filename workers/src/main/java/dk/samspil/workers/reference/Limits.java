package dk.samspil.workers.reference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Limits that are no deadlines, the municipality's own to change (table {@code casework.limit_rule}). */
@Repository
public class Limits {

    private final JdbcClient database;
    private final Clock clock;

    Limits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The limit as it holds today. */
    public int of(String code) {
        return database.sql("""
                        select amount from casework.limit_rule
                         where code = :code and valid_from <= :today and (valid_to is null or valid_to >= :today)
                         order by valid_from desc limit 1""")
                .param("code", code)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }
}
