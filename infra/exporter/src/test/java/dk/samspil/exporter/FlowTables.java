package dk.samspil.exporter;

import dk.samspil.database.LocalPostgres;
import dk.samspil.database.Migrations;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL with Samspil's schema, and what schema {@code flow} holds. */
final class FlowTables implements AutoCloseable {

    private static final String PASSWORD = "for-this-run-only";
    private static final Map<String, String> KEYS = Map.of(
            "resource", "resource_key",
            "element_definition", "process_definition_key, element_id",
            "process_instance", "process_instance_key",
            "element_instance", "element_instance_key",
            "user_task", "task_key",
            "user_task_event", "position",
            "incident", "incident_key");

    private final LocalPostgres server;
    private final Path log;

    FlowTables(Path directory) throws IOException, SQLException {
        log = directory.resolve("postgres.log");
        server = LocalPostgres.at(Path.of("target", "postgres"), directory.resolve("data"), freePort(), PASSWORD);
        start();
        for (String part : List.of("owner", "exporter", "workers", "portal")) {
            server.createLogin("samspil_" + part, PASSWORD);
        }
        server.createDatabase("samspil", "samspil_owner");
        Migrations.apply(server.url("samspil"), "samspil_owner", PASSWORD);
    }

    void start() {
        server.start(log, Map.of());
    }

    void stop() {
        server.stop();
    }

    ExporterSettings settings() {
        var settings = new ExporterSettings();
        settings.url = server.url("samspil");
        settings.user = "samspil_exporter";
        settings.password = PASSWORD;
        return settings;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url("samspil"), "samspil_exporter", PASSWORD);
    }

    void empty() throws SQLException {
        try (var connection = server.connect("samspil");
                var statement = connection.createStatement()) {
            statement.execute("truncate flow.exporter_position, flow." + String.join(", flow.", KEYS.keySet()));
        }
    }

    /** Every row of every table as JSON, but for the times at which they were written. */
    Map<String, List<String>> everything() throws SQLException {
        var tables = new LinkedHashMap<String, List<String>>();
        for (var table : KEYS.entrySet()) {
            tables.put(
                    table.getKey(),
                    column("select (to_jsonb(t) - 'recorded_at')::text from flow." + table.getKey() + " t order by "
                            + table.getValue()));
        }
        return tables;
    }

    List<String> column(String query) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    String value(String query) throws SQLException {
        return column(query).getFirst();
    }

    byte[] bytes(String query) throws SQLException {
        try (var connection = connect();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getBytes(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
        Files.deleteIfExists(log);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
