package dk.samspil.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what runs on which version from what the exporter has written, and the deadlines that go with it. */
final class FlowDatabase {

    private static final String NEWEST = """
            select resource_key, version from flow.resource
             where kind = 'BPMN' and resource_id = ? order by version desc limit 1""";
    private static final String OUTDATED = """
            select p.process_instance_key, p.process_definition_key, p.version, p.journey_id
              from flow.process_instance p
             where p.state = 'ACTIVE' and p.process_id = ? and p.version between 1 and ? - 1
               and p.process_instance_key > ?
             order by p.process_instance_key limit ?""";
    private static final String ACTIVE = """
            select e.process_instance_key, e.element_id, d.code
              from flow.element_instance e
              left join casework.deadline d on d.element_instance_key = e.element_instance_key
                                           and d.fulfilled_at is null and d.cancelled_at is null
             where e.process_instance_key = any(?) and e.state = 'ACTIVE'""";

    private final Connection connection;

    FlowDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Ids of processes of which something runs. */
    List<String> runningProcesses() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select distinct process_id from flow.process_instance where state = 'ACTIVE' order by 1");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    Optional<InstancePlan.Version> newest(String processId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEWEST)) {
            query.setString(1, processId);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new InstancePlan.Version(row.getLong(1), row.getInt(2)))
                        : Optional.empty();
            }
        }
    }

    byte[] model(long definitionKey) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select content from flow.resource where resource_key = ?")) {
            query.setLong(1, definitionKey);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /** The next instances behind that version, by key. */
    List<RunningInstance> outdated(String processId, int version, long afterKey, int atMost) throws SQLException {
        List<RunningInstance> instances = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OUTDATED)) {
            query.setString(1, processId);
            query.setInt(2, version);
            query.setLong(3, afterKey);
            query.setInt(4, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    instances.add(new RunningInstance(
                            rows.getLong(1),
                            processId,
                            rows.getLong(2),
                            rows.getInt(3),
                            rows.getObject(4, UUID.class),
                            new LinkedHashSet<>(),
                            new HashMap<>()));
                }
            }
        }
        addActiveElements(instances);
        return instances;
    }

    private void addActiveElements(List<RunningInstance> instances) throws SQLException {
        Map<Long, RunningInstance> byKey = new HashMap<>();
        instances.forEach(instance -> byKey.put(instance.key(), instance));
        try (PreparedStatement query = connection.prepareStatement(ACTIVE)) {
            query.setArray(1, connection.createArrayOf("bigint", byKey.keySet().toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    RunningInstance instance = byKey.get(rows.getLong(1));
                    instance.active().add(rows.getString(2));
                    if (rows.getString(3) != null) {
                        instance.deadlines().put(rows.getString(2), rows.getString(3));
                    }
                }
            }
        }
    }
}
