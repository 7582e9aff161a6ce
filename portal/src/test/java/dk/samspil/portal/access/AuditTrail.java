package dk.samspil.portal.access;

import dk.samspil.portal.TestDatabase;
import java.util.List;

/** What was written down about a task; read as the owner, for the portal may only add to it. */
public final class AuditTrail {

    private AuditTrail() {}

    public static List<String> of(long taskKey) {
        return TestDatabase.owner()
                .sql(
                        "select user_id, action, outcome, reason from audit.access where task_key = :key order by access_id")
                .param("key", taskKey)
                .query((row, number) -> "%s %s %s %s"
                        .formatted(
                                row.getString("user_id"),
                                row.getString("action"),
                                row.getString("outcome"),
                                row.getString("reason")))
                .list();
    }
}
