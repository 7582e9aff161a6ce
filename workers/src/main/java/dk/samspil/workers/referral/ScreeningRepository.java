package dk.samspil.workers.referral;

import dk.samspil.workers.submission.Submission;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The screenings; another one of the same referral takes the place of the first. */
@Repository
class ScreeningRepository {

    private final JdbcClient database;

    ScreeningRepository(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID referralId, Submission<Screening> screening) {
        database.sql("""
                        insert into casework.screening
                               (referral_id, journey_id, track, reason, grounds, screened_by, screened_at)
                        values (:referral, :journey, :track, :reason, :grounds, :by, :at)
                        on conflict (referral_id) do update
                           set track = excluded.track, reason = excluded.reason, grounds = excluded.grounds,
                               screened_by = excluded.screened_by, screened_at = excluded.screened_at""")
                .param("referral", referralId)
                .param("journey", screening.journeyId())
                .param("track", screening.content().screeningTrack())
                .param("reason", screening.content().fullReason())
                .param("grounds", screening.content().severity().toArray(String[]::new))
                .param("by", screening.sender())
                .param("at", screening.createdAt())
                .update();
    }
}
