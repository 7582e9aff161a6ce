package dk.samspil.exporter;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Completes rows of earlier batches that came before their journey or their department was known. */
final class LateRows {

    private static final String GIVE_ELEMENTS = """
            update flow.element_instance e set department = given.department
            from unnest(?::bigint[], ?::text[]) as given (key, department)
            where e.element_instance_key = given.key and e.department is distinct from given.department""";

    // The instances and, since they belong to the same journey, all that they called.
    private static final String FAMILY = """
            with recursive family (key, journey_id, department) as (
                select * from unnest(?::bigint[], ?::uuid[], ?::text[])
                union
                select called.process_instance_key, family.journey_id, family.department
                from family join flow.process_instance called on called.parent_process_instance_key = family.key
            )
            """;

    private static final List<String> ATTRIBUTE = List.of(
            attributeByInstance("flow.process_instance"),
            attributeByInstance("flow.element_instance"),
            attributeByInstance("flow.incident"),
            FAMILY + """
            update flow.user_task_event event set journey_id = family.journey_id
            from family join flow.user_task task on task.process_instance_key = family.key
            where event.task_key = task.task_key and event.journey_id is null""",
            FAMILY + """
            update flow.user_task task set journey_id = family.journey_id
            from family where task.process_instance_key = family.key and task.journey_id is null""");

    private LateRows() {}

    private static String attributeByInstance(String table) {
        return FAMILY + "update " + table + """
                 late set
                    journey_id = coalesce(late.journey_id, family.journey_id),
                    department = coalesce(late.department, family.department)
                from family
                where late.process_instance_key = family.key and (late.journey_id is null or late.department is null)""";
    }

    /** Gives elements of earlier batches to the department of their user task. */
    static void giveElementsToDepartments(Map<Long, String> departments, Connection connection) throws SQLException {
        if (departments.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(GIVE_ELEMENTS)) {
            statement.setArray(
                    1, connection.createArrayOf("int8", departments.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("text", departments.values().toArray()));
            statement.executeUpdate();
        }
    }

    /** Gives earlier rows of these instances the journey and first holder that are known by now. */
    static void attribute(List<Attribution> completedLate, Connection connection) throws SQLException {
        if (completedLate.isEmpty()) {
            return;
        }
        for (String update : ATTRIBUTE) {
            try (var statement = connection.prepareStatement(update)) {
                statement.setArray(
                        1, array("int8", completedLate.stream().map(Attribution::processInstanceKey), connection));
                statement.setArray(2, array("uuid", completedLate.stream().map(Attribution::journeyId), connection));
                statement.setArray(3, array("text", completedLate.stream().map(Attribution::firstHolder), connection));
                statement.executeUpdate();
            }
        }
    }

    private static Array array(String type, Stream<?> values, Connection connection) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
