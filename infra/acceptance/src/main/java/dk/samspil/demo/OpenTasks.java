package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Everything that waits for somebody, read at once as the portal reads it; done it is through the portal alone. */
final class OpenTasks {

    private static final String SQL = """
            select t.task_key::text, coalesce(e.name, t.element_id) as name, t.journey_id::text, c.name as citizen,
                   (select s.external_id from casework.referral r join portal.submission s using (submission_id)
                     where r.journey_id = t.journey_id order by r.received_at limit 1) as sent_as,
                   t.department, t.required_role, t.assignee, j.coordinator, j.department as holder, d.code,
                   t.created_at, t.due_at,
                   (select b.due_at from casework.deadline b
                     where b.journey_id = t.journey_id and b.code = 'F-BFU-4M' and b.fulfilled_at is null
                     order by b.due_at desc limit 1) as case_due_at,
                   (select count(*) from flow.user_task p
                     where p.journey_id = t.journey_id and p.element_id = t.element_id and p.task_key < t.task_key) as times,
                   (select count(*) from flow.user_task p
                     where p.journey_id = t.journey_id and p.element_id = t.element_id and p.task_key < t.task_key
                       and p.department = t.department) as times_there
              from flow.user_task t
              left join flow.element_definition e using (process_definition_key, element_id)
              join casework.journey j using (journey_id)
              join casework.citizen c using (citizen_id)
              left join casework.deadline d on d.element_instance_key = t.element_instance_key
             where t.state = 'CREATED'
             order by t.task_key
            """;

    private final RunningPlatform platform;

    OpenTasks(RunningPlatform platform) {
        this.platform = platform;
    }

    List<OpenTask> read() {
        try (Connection portal = platform.database("samspil_portal");
                PreparedStatement statement = portal.prepareStatement(SQL);
                ResultSet row = statement.executeQuery()) {
            List<OpenTask> tasks = new ArrayList<>();
            while (row.next()) {
                tasks.add(task(row));
            }
            return tasks;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenTask task(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getString("task_key"),
                row.getString("name"),
                row.getString("journey_id"),
                row.getString("sent_as"),
                row.getString("citizen"),
                row.getString("department"),
                row.getString("required_role"),
                row.getString("assignee"),
                row.getString("coordinator"),
                row.getString("holder"),
                row.getString("code"),
                instant(row, "created_at"),
                instant(row, "due_at"),
                instant(row, "case_due_at"),
                row.getInt("times"),
                row.getInt("times_there"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
