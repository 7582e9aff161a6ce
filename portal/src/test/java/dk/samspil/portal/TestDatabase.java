package dk.samspil.portal;

import com.zaxxer.hikari.HikariDataSource;
import dk.samspil.database.LocalPostgres;
import dk.samspil.database.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real PostgreSQL with Samspil's schema, started once for all tests of this module. The portal's own login reads and
 * writes what the portal may; the owner puts in place what exporter and workers would have written.
 */
public final class TestDatabase {

    private static final String PASSWORD = "only-for-this-test-run";
    private static final TestDatabase RUNNING = new TestDatabase();

    private final LocalPostgres server;

    private TestDatabase() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path directory = Files.createTempDirectory(Files.createDirectories(target), "database-");
            server = LocalPostgres.at(target.resolve("postgres"), directory.resolve("data"), freePort(), PASSWORD);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            server.start(directory.resolve("postgres.log"), Map.of("shared_buffers", "32MB"));
            prepare();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As the portal: what it may not do, fails. */
    public static DataSource asPortal() {
        return Logins.PORTAL_POOL;
    }

    /** As the portal, ready for SQL. */
    public static JdbcClient portal() {
        return Logins.PORTAL;
    }

    /** As the owner, for the rows that exporter and workers write. */
    public static JdbcClient owner() {
        return Logins.OWNER;
    }

    /** Does something while the time of the cases is ahead of the machine's, as in a demo. */
    public static void whileAhead(Duration ahead, Runnable what) {
        setClock(true, ahead);
        try {
            what.run();
        } finally {
            setClock(false, Duration.ZERO);
        }
    }

    private static void setClock(boolean controlled, Duration ahead) {
        owner().sql("update casework.clock set controlled = :controlled, ahead_ms = :ahead")
                .param("controlled", controlled)
                .param("ahead", ahead.toMillis())
                .update();
    }

    /** JDBC address of the database. */
    public static String url() {
        return RUNNING.server.url("samspil");
    }

    /** The password of every login. */
    public static String password() {
        return PASSWORD;
    }

    private void prepare() throws SQLException {
        for (String login : List.of("samspil_owner", "samspil_exporter", "samspil_workers", "samspil_portal")) {
            server.createLogin(login, PASSWORD);
        }
        server.createDatabase("samspil", "samspil_owner");
        Migrations.apply(server.url("samspil"), "samspil_owner", PASSWORD);
    }

    private HikariDataSource pool(String login) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url("samspil"));
        pool.setUsername(login);
        pool.setPassword(PASSWORD);
        return pool;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class Logins {

        static final DataSource PORTAL_POOL = RUNNING.pool("samspil_portal");
        static final JdbcClient PORTAL = JdbcClient.create(PORTAL_POOL);
        static final JdbcClient OWNER = JdbcClient.create(RUNNING.pool("samspil_owner"));
    }
}
