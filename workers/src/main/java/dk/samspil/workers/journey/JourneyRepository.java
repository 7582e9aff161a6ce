package dk.samspil.workers.journey;

import dk.samspil.workers.job.JobFault;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journey itself: one citizen, one holder, one coordinator. */
@Repository
public class JourneyRepository {

    private static final int MOST_TRIES = 3;

    private final JdbcClient database;

    JourneyRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Starts the journey unless the citizen has one: then returns that one, locked against its end. Two referrals at the
     * same instant meet at the index {@code journey_active}; the second waits there for the first.
     */
    public Optional<UUID> startOrFindActive(
            UUID journeyId, UUID citizenId, String department, OffsetDateTime startedAt) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (start(journeyId, citizenId, department, startedAt)) {
                return Optional.empty();
            }
            Optional<UUID> active = lockActiveOf(citizenId);
            if (active.isPresent()) {
                return active;
            }
        }
        throw new JobFault("The citizen's journeys end as fast as they begin");
    }

    private boolean start(UUID journeyId, UUID citizenId, String department, OffsetDateTime startedAt) {
        return database.sql("""
                        insert into casework.journey (journey_id, citizen_id, state, department, started_at)
                        values (:journey, :citizen, 'active', :department, :startedAt)
                        on conflict (citizen_id) where state = 'active' do nothing""")
                        .param("journey", journeyId)
                        .param("citizen", citizenId)
                        .param("department", department)
                        .param("startedAt", startedAt)
                        .update()
                == 1;
    }

    private Optional<UUID> lockActiveOf(UUID citizenId) {
        return database.sql("""
                        select journey_id from casework.journey
                         where citizen_id = :citizen and state = 'active' for update""").param("citizen", citizenId).query(UUID.class).optional();
    }

    /** Says whether a journey is active, and keeps it so until the transaction ends. */
    public boolean lockActive(UUID journeyId) {
        return database.sql("""
                        select journey_id from casework.journey
                         where journey_id = :journey and state = 'active' for update""")
                .param("journey", journeyId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * Ends a journey.
     *
     * @param reason code list {@code journey-end}
     * @return false when it had ended before; it keeps its reason then
     */
    public boolean end(UUID journeyId, String reason, OffsetDateTime at) {
        return database.sql("""
                        update casework.journey set state = 'ended', end_reason = :reason, ended_at = :at
                         where journey_id = :journey and state = 'active'""")
                        .param("reason", reason)
                        .param("at", at)
                        .param("journey", journeyId)
                        .update()
                == 1;
    }

    /**
     * Lets an ended journey go on.
     *
     * @return false when it may not: its citizen has died, or has an active journey
     */
    public boolean reopen(UUID journeyId) {
        return database.sql("""
                        update casework.journey j set state = 'active', end_reason = null, ended_at = null
                          from casework.citizen c
                         where j.journey_id = :journey and j.state = 'ended'
                           and c.citizen_id = j.citizen_id and c.died_at is null
                           and not exists (select from casework.journey o
                                            where o.citizen_id = j.citizen_id and o.state = 'active')""").param("journey", journeyId).update() == 1;
    }

    public void nameDeputy(UUID journeyId, String userId) {
        database.sql("update casework.journey set deputy = :user where journey_id = :journey")
                .param("user", userId)
                .param("journey", journeyId)
                .update();
    }

    public void hold(UUID journeyId, String department) {
        database.sql("update casework.journey set department = :department where journey_id = :journey")
                .param("department", department)
                .param("journey", journeyId)
                .update();
    }

    /** The department that has the responsibility now. */
    public String holder(UUID journeyId) {
        return database.sql("select department from casework.journey where journey_id = :journey")
                .param("journey", journeyId)
                .query(String.class)
                .single();
    }

    public void nameCoordinator(UUID journeyId, String userId) {
        database.sql("update casework.journey set coordinator = :user where journey_id = :journey")
                .param("user", userId)
                .param("journey", journeyId)
                .update();
    }

    /** Names the coordinator and who stands in when the coordinator is away. */
    public void nameCoordinator(UUID journeyId, String userId, String deputy) {
        database.sql("""
                        update casework.journey set coordinator = :user, deputy = :deputy
                         where journey_id = :journey""")
                .param("user", userId)
                .param("deputy", deputy)
                .param("journey", journeyId)
                .update();
    }

    /** Every journey of a citizen, active and ended. */
    public List<UUID> of(UUID citizenId) {
        return database.sql("select journey_id from casework.journey where citizen_id = :citizen")
                .param("citizen", citizenId)
                .query(UUID.class)
                .list();
    }

    public UUID citizenOf(UUID journeyId) {
        return database.sql("select citizen_id from casework.journey where journey_id = :journey")
                .param("journey", journeyId)
                .query(UUID.class)
                .single();
    }
}
