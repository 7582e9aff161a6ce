package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.TaskFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A user task as the engine has it, with the citizen's name.
 *
 * @param state CREATED, COMPLETED or CANCELED; COMPLETED already when an answer is on its way to the engine
 * @param askedOf of whom a consent is asked; null when it is about none
 * @param assignee Keycloak user id; null while nobody has it
 */
record TaskRow(
        long taskKey,
        long elementInstanceKey,
        String name,
        String processId,
        UUID journeyId,
        String citizenName,
        String department,
        String requiredRole,
        String askedOf,
        Long formKey,
        Instant createdAt,
        Instant dueAt,
        String assignee,
        int priority,
        String state) {

    TaskFacts facts() {
        return new TaskFacts(taskKey, department, requiredRole, journeyId, askedOf);
    }

    boolean isOpen() {
        return "CREATED".equals(state);
    }

    boolean isAssignedTo(String userId) {
        return userId.equals(assignee);
    }

    static TaskRow of(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                row.getLong("task_key"),
                row.getLong("element_instance_key"),
                row.getString("name"),
                row.getString("process_id"),
                row.getObject("journey_id", UUID.class),
                row.getString("citizen_name"),
                row.getString("department"),
                row.getString("required_role"),
                row.getString("asked_of"),
                row.getObject("form_key", Long.class),
                instant(row, "created_at"),
                instant(row, "due_at"),
                row.getString("assignee"),
                row.getInt("priority"),
                row.getString("task_state"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
