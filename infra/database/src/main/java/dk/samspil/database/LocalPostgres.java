package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * A PostgreSQL server of one's own on 127.0.0.1, with full durability, for an installation on one machine and for tests.
 * The server outlives the JVM that started it: another JVM finds it again with {@link #at}.
 */
public final class LocalPostgres {

    private static final String SUPERUSER = "postgres";
    private static final String OWN_SETTINGS = "samspil.conf";
    private static final int CONNECT_SECONDS = 2;

    private final PostgresPrograms programs;
    private final Path data;
    private final int port;
    private final String password;

    private LocalPostgres(Path home, Path data, int port, String password) {
        this.programs = new PostgresPrograms(home);
        this.data = data.toAbsolutePath();
        this.port = port;
        this.password = password;
    }

    /**
     * The server in {@code data}, running or not.
     *
     * @param home where the PostgreSQL programs are, or are to be unpacked
     * @param data the cluster's directory, made on the first start
     * @param password the superuser's ({@code postgres}); fixed on the first start
     */
    public static LocalPostgres at(Path home, Path data, int port, String password) {
        return new LocalPostgres(home, data, port, password);
    }

    /**
     * Starts the server and waits until it takes connections; makes the cluster first where there is none.
     *
     * @param log what the server says is appended here
     * @param settings added to PostgreSQL's configuration, e.g. {@code shared_buffers=64MB}
     * @throws UncheckedIOException with PostgreSQL's own words when it does not start
     */
    public static LocalPostgres start(
            Path home, Path data, int port, String password, Path log, Map<String, String> settings) {
        var server = at(home, data, port, password);
        server.start(log, settings);
        return server;
    }

    /** Starts this server, as {@link #start(Path, Path, int, String, Path, Map)}. */
    public void start(Path log, Map<String, String> settings) {
        try {
            programs.unpack();
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialize();
            }
            Files.writeString(data.resolve(OWN_SETTINGS), configuration(settings));
            Path absoluteLog = log.toAbsolutePath();
            Files.createDirectories(absoluteLog.getParent());
            programs.run("pg_ctl", "start", "--wait", "--pgdata=" + data, "--log=" + absoluteLog);
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start, see " + log + ": " + failed.getMessage(), failed);
        }
    }

    /** Stops the server, cutting its connections; everything committed is kept. Does nothing when it does not run. */
    public void stop() {
        try {
            if (pid().isPresent()) {
                programs.run("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + data);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop: " + failed.getMessage(), failed);
        }
    }

    /** Whether the server takes a connection now. */
    public boolean isReady() {
        try (var connection = connect(SUPERUSER)) {
            return connection.isValid(CONNECT_SECONDS);
        } catch (SQLException notReady) {
            return false;
        }
    }

    /** Process id of the postmaster, if it runs. */
    public OptionalLong pid() {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.limit(1)
                    .mapToLong(line -> Long.parseLong(line.trim()))
                    .filter(LocalPostgres::isPostgres)
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** JDBC address of a database here. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A superuser's connection to a database here; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?loginTimeout=" + CONNECT_SECONDS, SUPERUSER, password);
    }

    /** Makes a login, or gives the one that exists this password. The password crosses the wire hashed. */
    public void createLogin(String name, String loginPassword) throws SQLException {
        try (var connection = connect(SUPERUSER)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                execute(connection, "create role " + identifier(name) + " login");
            }
            connection.unwrap(PGConnection.class).alterUserPassword(name, loginPassword.toCharArray(), "scram-sha-256");
        }
    }

    /** Makes a database that only its owner and those it lets in may use, unless there is one of that name. */
    public void createDatabase(String name, String owner) throws SQLException {
        try (var connection = connect(SUPERUSER)) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database " + identifier(name) + " owner " + identifier(owner));
            }
        }
    }

    private void initialize() throws IOException {
        Files.createDirectories(data.getParent());
        Path unfinished = Files.createTempDirectory(data.getParent(), "postgres-initdb-");
        Path passwordFile = Files.createTempFile(
                data.getParent(),
                "postgres-",
                ".pw",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            programs.run(
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth-host=scram-sha-256",
                    "--auth-local=reject",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
        } finally {
            Files.delete(passwordFile);
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                "\ninclude = '" + OWN_SETTINGS + "'\n",
                StandardOpenOption.APPEND);
        // Moved in one step, so that a killed first start leaves no half made cluster.
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String configuration(Map<String, String> settings) {
        var all = new LinkedHashMap<>(settings);
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        all.put("fsync", "on");
        all.put("synchronous_commit", "on");
        all.put("full_page_writes", "on");
        return all.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue().replace("'", "''") + "'\n")
                .collect(Collectors.joining());
    }

    // After a crash of the machine the file may name a process that is something else by now.
    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
