package dk.samspil.workers.transition;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been reached in each theme of a transition; the facts of DMN-9 (domain.md §8). */
@Repository
public class ReadinessFacts {

    private final JdbcClient database;

    ReadinessFacts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Notes what has been reached; the newest note of a theme counts, so an older one that comes late changes nothing.
     *
     * @param theme code list {@code readiness-theme}
     * @param status code list {@code readiness-status}
     */
    public void note(UUID transitionId, UUID journeyId, String theme, String status, OffsetDateTime at) {
        database.sql("""
                        insert into casework.readiness_fact (transition_id, journey_id, theme, status, noted_at)
                        values (:transition, :journey, :theme, :status, :at)
                        on conflict (transition_id, theme)
                        do update set status = excluded.status, noted_at = excluded.noted_at
                         where readiness_fact.noted_at <= excluded.noted_at""")
                .param("transition", transitionId)
                .param("journey", journeyId)
                .param("theme", theme)
                .param("status", status)
                .param("at", at)
                .update();
    }

    /** Every theme with its status; what nobody noted has not begun, or is not needed on the citizen's tracks. */
    Map<String, String> of(LifeTransition transition) {
        Map<String, String> facts = new LinkedHashMap<>();
        database.sql("""
                        select m.theme, m.tracks, f.status
                          from casework.readiness_theme m
                          left join casework.readiness_fact f on f.theme = m.theme and f.transition_id = :transition
                         order by m.sort""")
                .param("transition", transition.transitionId())
                .query((row, number) -> {
                    String status = row.getString("status");
                    boolean asked = transition.isFor(
                            List.of((String[]) row.getArray("tracks").getArray()));
                    String unknown = asked ? "none" : "not-needed";
                    return facts.put(row.getString("theme"), status == null ? unknown : status);
                })
                .list();
        return facts;
    }
}
