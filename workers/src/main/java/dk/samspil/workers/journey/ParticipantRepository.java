package dk.samspil.workers.journey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which departments take part in a journey. */
@Repository
public class ParticipantRepository {

    private final JdbcClient database;
    private final Clock clock;

    ParticipantRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets a department take part from now on; one that already does goes on unchanged. */
    public void join(UUID journeyId, String department) {
        database.sql("""
                        insert into casework.participant (journey_id, department, basis, since)
                        values (:journey, :department, :basis, :now)
                        on conflict (journey_id, department)
                        do update set basis = excluded.basis, since = excluded.since, until = null
                         where participant.until is not null""")
                .param("journey", journeyId)
                .param("department", department)
                .param("basis", Departments.basisOf(department))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The departments that take part now. */
    public List<String> present(UUID journeyId) {
        return database.sql("""
                        select department from casework.participant
                         where journey_id = :journey and until is null order by department""").param("journey", journeyId).query(String.class).list();
    }

    /** Says whether a department may see the journey now: it takes part, and by consent only while that stands. */
    public boolean hasAccess(UUID journeyId, String department) {
        return database.sql("""
                        select exists (select from casework.journey_access
                                        where journey_id = :journey and department = :department)""")
                .param("journey", journeyId)
                .param("department", department)
                .query(Boolean.class)
                .single();
    }

    public void leave(UUID journeyId, String department) {
        database.sql("""
                        update casework.participant set until = :now
                         where journey_id = :journey and department = :department and until is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("journey", journeyId)
                .param("department", department)
                .update();
    }

    public void leaveAllBut(UUID journeyId, String department) {
        database.sql("""
                        update casework.participant set until = :now
                         where journey_id = :journey and department <> :department and until is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("journey", journeyId)
                .param("department", department)
                .update();
    }
}
