package dk.samspil.workers.journey;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journey itself: one citizen, one holder, one coordinator. */
@Repository
public class JourneyRepository {

    private final JdbcClient database;

    JourneyRepository(JdbcClient database) {
        this.database = database;
    }

    public void start(UUID journeyId, UUID citizenId, String department, OffsetDateTime startedAt) {
        database.sql("""
                        insert into casework.journey (journey_id, citizen_id, state, department, started_at)
                        values (:journey, :citizen, 'active', :department, :startedAt)""")
                .param("journey", journeyId)
                .param("citizen", citizenId)
                .param("department", department)
                .param("startedAt", startedAt)
                .update();
    }

    public void hold(UUID journeyId, String department) {
        database.sql("update casework.journey set department = :department where journey_id = :journey")
                .param("department", department)
                .param("journey", journeyId)
                .update();
    }

    public void nameCoordinator(UUID journeyId, String userId) {
        database.sql("update casework.journey set coordinator = :user where journey_id = :journey")
                .param("user", userId)
                .param("journey", journeyId)
                .update();
    }

    public UUID citizenOf(UUID journeyId) {
        return database.sql("select citizen_id from casework.journey where journey_id = :journey")
                .param("journey", journeyId)
                .query(UUID.class)
                .single();
    }
}
