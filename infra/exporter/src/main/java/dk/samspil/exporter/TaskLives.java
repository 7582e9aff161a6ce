package dk.samspil.exporter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Lives of the tasks of earlier batches. */
final class TaskLives {

    private static final String QUERY = """
            select task_key, created_at, assignee, claimed_at, waiting_ms, working_ms, span_started_at
            from flow.user_task where task_key = any (?::bigint[])""";

    private TaskLives() {}

    static Map<Long, TaskLife> load(Collection<Long> taskKeys, Connection connection) throws SQLException {
        var lives = new HashMap<Long, TaskLife>();
        if (taskKeys.isEmpty()) {
            return lives;
        }
        try (var statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("int8", taskKeys.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    lives.put(row.getLong("task_key"), life(row));
                }
            }
        }
        return lives;
    }

    private static TaskLife life(ResultSet row) throws SQLException {
        return TaskLife.resumed(
                row.getTimestamp("created_at").getTime(),
                row.getString("assignee"),
                row.getTimestamp("claimed_at") == null
                        ? null
                        : row.getTimestamp("claimed_at").getTime(),
                row.getLong("waiting_ms"),
                row.getLong("working_ms"),
                row.getTimestamp("span_started_at").getTime());
    }
}
