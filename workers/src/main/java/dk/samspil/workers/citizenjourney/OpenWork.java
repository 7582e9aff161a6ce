package dk.samspil.workers.citizenjourney;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is agreed and going on in a journey, which ends with it when the citizen dies or another municipality takes over. */
@Repository
class OpenWork {

    private static final List<String> ENDS = List.of(
            "update casework.plan set state = 'ended' where journey_id = :journey and state not in ('refused', 'ended')",
            "update casework.plan_line set state = 'ended' where journey_id = :journey and state not in ('refused', 'ended')",
            "update casework.meeting set state = 'cancelled' where journey_id = :journey and state in ('planned', 'invited')",
            "update casework.meeting_action set state = 'cancelled' where journey_id = :journey and state = 'open'");

    private final JdbcClient database;

    OpenWork(JdbcClient database) {
        this.database = database;
    }

    void end(UUID journeyId) {
        ENDS.forEach(sql -> database.sql(sql).param("journey", journeyId).update());
    }
}
