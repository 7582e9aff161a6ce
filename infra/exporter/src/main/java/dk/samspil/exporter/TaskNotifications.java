package dk.samspil.exporter;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the listeners of channel {@code flow_task} which tasks changed, when the transaction commits: JSON arrays of
 * {@code {"kind", "taskKey", "department"}}, each below PostgreSQL's limit of 8000 bytes.
 */
final class TaskNotifications {

    private static final int LONGEST_BYTES = 7900;

    private TaskNotifications() {}

    static void send(List<UserTaskEventRow> events, Connection connection) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (var statement =
                connection.prepareStatement("select pg_notify('flow_task', payload) from unnest(?::text[]) payload")) {
            statement.setArray(
                    1, connection.createArrayOf("text", payloads(events).toArray()));
            statement.execute();
        }
    }

    private static List<String> payloads(List<UserTaskEventRow> events) {
        var payloads = new ArrayList<String>();
        var payload = new StringBuilder();
        int bytes = 0;
        for (UserTaskEventRow event : events) {
            String entry = json(event);
            int entryBytes = entry.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes + entryBytes > LONGEST_BYTES) {
                payloads.add("[" + payload + "]");
                payload.setLength(0);
                bytes = 0;
            }
            payload.append(payload.isEmpty() ? "" : ",").append(entry);
            bytes += entryBytes;
        }
        payloads.add("[" + payload + "]");
        return payloads;
    }

    // The key is a string: it is larger than a number of JavaScript can be.
    private static String json(UserTaskEventRow event) {
        return "{\"kind\":\"" + event.kind().column() + "\",\"taskKey\":\"" + event.taskKey() + "\",\"department\":"
                + quoted(event.department()) + "}";
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
