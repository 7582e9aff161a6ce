package dk.samspil.workers.casework;

import dk.samspil.database.LocalPostgres;
import dk.samspil.database.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A migrated PostgreSQL of the tests' own, started once and stopped with the JVM. */
final class CaseworkDatabase {

    static final String PASSWORD = UUID.randomUUID().toString();
    static final LocalPostgres SERVER = start();

    private CaseworkDatabase() {}

    static String url() {
        return SERVER.url("samspil");
    }

    private static LocalPostgres start() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path run = Files.createTempDirectory(target, "casework-");
            LocalPostgres server = LocalPostgres.start(
                    target.resolve("postgres"),
                    run.resolve("data"),
                    freePort(),
                    PASSWORD,
                    run.resolve("postgres.log"),
                    Map.of("shared_buffers", "32MB"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            migrate(server);
            return server;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void migrate(LocalPostgres server) throws SQLException {
        for (String login : new String[] {"samspil_owner", "samspil_exporter", "samspil_workers", "samspil_portal"}) {
            server.createLogin(login, PASSWORD);
        }
        server.createDatabase("samspil", "samspil_owner");
        Migrations.apply(server.url("samspil"), "samspil_owner", PASSWORD);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
