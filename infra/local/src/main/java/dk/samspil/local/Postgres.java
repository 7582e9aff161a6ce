package dk.samspil.local;

import dk.samspil.database.LocalPostgres;
import dk.samspil.database.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;

/** The one store: database {@code samspil} with a login per part, and Keycloak's own database. */
final class Postgres implements Part {

    static final String OWNER = "samspil_owner";
    private static final List<String> WRITERS = List.of("samspil_exporter", "samspil_workers", "samspil_portal");
    private static final Map<String, String> CONFIGURATION = Map.of(
            "shared_buffers", "128MB",
            "max_connections", "100",
            // When a row was committed is how the lag from engine to list is measured.
            "track_commit_timestamp", "on",
            "timezone", "UTC");

    private final Settings settings;
    private final Secrets secrets;
    private final LocalPostgres server;

    Postgres(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.server = LocalPostgres.at(
                settings.distributions().resolve("postgres"),
                settings.data().resolve("postgres"),
                settings.port("postgres"),
                secrets.get("database.postgres"));
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return settings.port("postgres");
    }

    @Override
    public ProcessHandle launch(Path log) {
        try {
            server.start(log, CONFIGURATION);
        } catch (UncheckedIOException refused) {
            throw new StartFailure(refused.getMessage().lines().findFirst().orElseThrow());
        }
        return ProcessHandle.of(server.pid().orElseThrow()).orElseThrow();
    }

    @Override
    public boolean healthy() {
        return server.isReady();
    }

    @Override
    public void ready() throws IOException {
        try {
            server.createLogin(OWNER, secrets.get("database." + OWNER));
            for (String writer : WRITERS) {
                server.createLogin(writer, secrets.get("database." + writer));
            }
            server.createLogin("keycloak", secrets.get("database.keycloak"));
            server.createDatabase("samspil", OWNER);
            server.createDatabase("keycloak", "keycloak");
            closeDatabases();
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused to make logins and databases: " + e.getMessage());
        }
        migrate();
        new InstallationClock(settings, secrets).prepare();
    }

    private void migrate() {
        try {
            Migrations.apply(settings.databaseUrl(), OWNER, secrets.get("database." + OWNER));
        } catch (FlywayException e) {
            throw new StartFailure("The database schema cannot be brought up to date: "
                    + e.getMessage().lines().limit(2).collect(Collectors.joining(" ")));
        }
    }

    private void closeDatabases() throws SQLException {
        try (Connection connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("revoke all on database samspil, keycloak, postgres from public");
            statement.execute("grant connect on database samspil to " + String.join(", ", WRITERS));
        }
    }

    @Override
    public void stop(ProcessHandle process) {
        server.stop();
    }
}
