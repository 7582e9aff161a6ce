package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The levels that a history has reached, beside those of domain.md § 9 K2 ([S47]). */
final class HistoryLevels {

    private static final String SQL = """
            select '24 timer, akut vurdering (96 %)' as what,
                   count(*) filter (where fulfilled_at <= due_at) as kept, count(*) as n
              from casework.deadline where code = 'F-UND-24T' and (fulfilled_at is not null or due_at < casework.now())
            union all
            select 'fire måneder, børnefaglig undersøgelse (50 %)',
                   count(*) filter (where d.fulfilled_at <= d.due_at), count(*)
              from casework.deadline d
              join casework.journey j using (journey_id)
             where d.code = 'F-BFU-4M'
               and (d.fulfilled_at is not null or d.due_at < casework.now() and j.state = 'active')
               and exists (select from flow.user_task t where t.journey_id = d.journey_id and t.process_id = 'assessment')
            union all
            select 'samtale med barnet før afgørelse (65 %)',
                   count(*) filter (where s.content ->> 'talkHeld' = 'held'), count(*)
              from portal.submission s where s.content ? 'talkHeld'
            union all
            select 'opfølgning til tiden (75 %)', count(*) filter (where fulfilled_at <= due_at), count(*)
              from casework.deadline
             where code ~ 'OPF' and (fulfilled_at is not null or due_at < casework.now())
               and element_instance_key is not null
            union all
            select 'alle frister', count(*) filter (where fulfilled_at <= due_at), count(*)
              from casework.deadline where fulfilled_at is not null or due_at < casework.now()
            union all
            select 'henvendelser sendt videre', count(*) filter (where bounces > 0), count(*) from casework.referral
            union all
            select 'forløb afsluttet', count(*) filter (where state = 'ended'), count(*) from casework.journey
            """;

    private final RunningPlatform platform;

    HistoryLevels(RunningPlatform platform) {
        this.platform = platform;
    }

    /** One line each: what, share and number. */
    String table() {
        StringBuilder table = new StringBuilder();
        try (Connection portal = platform.database("samspil_portal");
                Statement statement = portal.createStatement();
                ResultSet row = statement.executeQuery(SQL)) {
            while (row.next()) {
                int n = row.getInt("n");
                table.append("  %-48s %s  (n = %d)%n"
                        .formatted(row.getString("what"), n == 0 ? "  – " : 100 * row.getInt("kept") / n + " %", n));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return table.toString();
    }
}
