package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/deadlines.md tells every deadline as the migrations have it, and who uses it. With {@code -Dsamspil.docs=write}
 * this writes it.
 */
class DeadlinesDocTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path DOC = ROOT.resolve("docs/deadlines.md");
    private static final Pattern CODE = Pattern.compile("\\b[DF](?:-[A-ZÆØÅ0-9]+)+\\b");
    private static final Map<String, String> UNITS = Map.of(
            "PT_HOURS",
            "clock hours",
            "CAL_DAYS",
            "days",
            "WEEKS",
            "weeks",
            "MONTHS",
            "months",
            "HVERDAGE",
            "hverdage",
            "ARBEJDSDAGE",
            "arbejdsdage",
            "SKOLEAAR",
            "school years");
    private static final String HEAD = """
            # Deadlines

            Every deadline, from `casework.deadline_rule`. Generated: after a migration that touches a rule, or a model that
            uses another, write it anew with the command in [designer.md](designer.md#what-is-generated).

            Mark: **S** and a number is law, with its basis; **K** an assumption; **D** a proposal, the municipality's own to
            change. How to change one: [designer.md](designer.md#changing-a-deadline). *Hverdage* are Monday to Saturday without
            public holidays, *arbejdsdage* Monday to Friday, without public holidays and closing days. Reminder: how much of
            the time has passed when it goes out [D]. New date *yes*: the citizen waits for a decision by it, and is given another
            date and the reason when it passes unmet (RSL § 3, S19; where another law sets the time, [K]). A dash under *used by*: no
            model, table or worker names it.

            | code | what | length | counted from | basis | mark | reminder | new date | valid | used by |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    @TempDir
    Path directory;

    @Test
    void everyDeadlineIsToldAsItIs() throws IOException, SQLException {
        String told = HEAD + rows();

        if ("write".equals(System.getProperty("samspil.docs"))) {
            Files.writeString(DOC, told);
        }
        assertThat(DOC).as("write it anew, see docs/designer.md").hasContent(told);
    }

    private String rows() throws IOException, SQLException {
        var server = LocalPostgres.at(Path.of("target", "postgres"), directory.resolve("data"), freePort(), "secret");
        server.start(directory.resolve("postgres.log"), Map.of("shared_buffers", "16MB"));
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", "secret");
                var statement = connection.createStatement()) {
            for (String login : new String[] {"samspil_exporter", "samspil_workers", "samspil_portal"}) {
                statement.execute("create role " + login + " login");
            }
            Migrations.apply(server.url("postgres"), "postgres", "secret");
            return rows(statement);
        } finally {
            server.stop();
        }
    }

    private static String rows(Statement statement) throws IOException, SQLException {
        Map<String, TreeSet<String>> users = users();
        StringBuilder rows = new StringBuilder();
        ResultSet rule =
                statement.executeQuery("select * from casework.deadline_rule order by code collate \"C\", valid_from");
        while (rule.next()) {
            String code = rule.getString("code");
            rows.append("| %s | %s | %d %s %s | %s | %s | %s | %d %% | %s | %s | %s |%n"
                    .formatted(
                            code,
                            rule.getString("name_da"),
                            rule.getInt("amount"),
                            UNITS.get(rule.getString("unit")),
                            rule.getString("direction"),
                            rule.getString("from_event"),
                            orDash(rule.getString("legal_basis")),
                            rule.getString("source_mark"),
                            rule.getInt("warn_percent"),
                            rule.getBoolean("new_date") ? "yes" : "–",
                            validity(rule.getString("valid_from"), rule.getString("valid_to")),
                            orDash(users.containsKey(code) ? String.join(", ", users.get(code)) : null)));
        }
        return rows.toString();
    }

    private static String validity(String from, String to) {
        return to == null ? "from " + from : from + " to " + to;
    }

    private static String orDash(String text) {
        return text == null ? "–" : text;
    }

    /** Models, tables and workers, by the codes they name. */
    private static Map<String, TreeSet<String>> users() throws IOException {
        Map<String, TreeSet<String>> users = new TreeMap<>();
        try (Stream<Path> files = Stream.concat(Files.walk(ROOT.resolve("processes"), 2), javaFiles())) {
            files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|java)"))
                    .forEach(file -> CODE.matcher(read(file))
                            .results()
                            .forEach(code -> users.computeIfAbsent(code.group(), key -> new TreeSet<>())
                                    .add(file.getFileName().toString().replaceFirst("\\.(bpmn|java)$", ""))));
        }
        return users;
    }

    private static Stream<Path> javaFiles() throws IOException {
        return Files.walk(ROOT.resolve("workers/src/main/java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
