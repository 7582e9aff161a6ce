package dk.samspil.workers.citizenjourney;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found out and sent when a citizen moved. */
@Repository
class MoveRepository {

    private final JdbcClient database;

    MoveRepository(JdbcClient database) {
        this.database = database;
    }

    void settle(UUID journeyId, String outcome, String municipality, String by, OffsetDateTime at) {
        database.sql("""
                        insert into casework.move (move_id, journey_id, outcome, municipality, decided_by, decided_at)
                        values (:id, :journey, :outcome, :municipality, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("outcome", outcome)
                .param("municipality", municipality)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** Notes when the material of the journey's latest move was sent. */
    void materialSent(UUID journeyId, LocalDate day) {
        database.sql("""
                        update casework.move set material_sent_on = :day
                         where move_id = (select move_id from casework.move where journey_id = :journey
                                           order by decided_at desc limit 1)""").param("day", day).param("journey", journeyId).update();
    }
}
