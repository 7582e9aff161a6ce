package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design rule 2: one writer per table, enforced by PostgreSQL itself. */
class GrantsIT {

    private static final Map<String, Set<String>> WRITABLE = Map.of(
            "samspil_exporter", Set.of("flow"),
            "samspil_workers", Set.of("casework"),
            "samspil_portal", Set.of("portal"));

    private static final String TABLES = " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')";

    private final RunningPlatform platform = RunningPlatform.get();

    @ParameterizedTest
    @CsvSource({"samspil_exporter", "samspil_workers", "samspil_portal"})
    void aLoginChangesTablesOfItsOwnSchemaOnly(String login) throws SQLException {
        Set<String> changeable = new TreeSet<>();
        try (Connection connection = platform.database(login)) {
            changeable.addAll(texts(
                    connection,
                    "select n.nspname" + TABLES + " and (has_table_privilege(c.oid, 'UPDATE')"
                            + " or has_table_privilege(c.oid, 'DELETE') or has_table_privilege(c.oid, 'TRUNCATE'))"));
        }
        assertThat(changeable).isEqualTo(WRITABLE.get(login));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "samspil_portal | update casework.journey set department = 'health'",
                "samspil_portal | delete from casework.bounce",
                "samspil_portal | update casework.clock set controlled = true",
                "samspil_workers | update casework.clock set controlled = true",
                "samspil_workers | delete from casework.clock",
                "samspil_exporter | update casework.clock set controlled = true",
                "samspil_portal | insert into flow.exporter_position (partition_id, position) values (99, 1)",
                "samspil_portal | delete from audit.access",
                "samspil_portal | update audit.access set user_id = 'nobody'",
                "samspil_portal | create table casework.mine (id int)",
                "samspil_portal | create table public.mine (id int)",
                "samspil_workers | update flow.user_task set assignee = null",
                "samspil_workers | delete from portal.submission",
                "samspil_workers | select content from portal.draft",
                "samspil_workers | delete from audit.access",
                "samspil_exporter | select cpr from casework.citizen",
                "samspil_exporter | select content from portal.submission",
                "samspil_exporter | delete from flow.user_task",
                "samspil_exporter | select * from audit.access",
            })
    void whatIsNotItsOwnIsRefused(String login, String sql) throws SQLException {
        try (Connection connection = platform.database(login);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theTimeOfAnOrdinaryInstallationCannotBeMoved() throws SQLException {
        assertThatThrownBy(
                        () -> platform.platform().clock().moveTo(Instant.now().plusSeconds(60)))
                .hasMessageContaining("clock=system");
        try (Connection owner = platform.database("samspil_owner");
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update casework.clock set ahead_ms = 1"))
                    .hasMessageContaining("check constraint");
        }
    }

    @ParameterizedTest
    @CsvSource({"samspil_exporter", "samspil_workers", "samspil_portal"})
    void keycloaksDatabaseIsClosedToEveryPart(String login) {
        String url = platform.settings().databaseUrl().replaceAll("/samspil$", "/keycloak");

        assertThatThrownBy(() -> DriverManager.getConnection(
                                url, login, platform.platform().secret("database." + login))
                        .close())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void everyTableOfTheProductIsInOneOfTheFourSchemas() throws SQLException {
        try (Connection connection = platform.database("samspil_portal")) {
            assertThat(texts(connection, "select n.nspname" + TABLES))
                    .isNotEmpty()
                    .allMatch(schema -> schema.matches("flow|casework|portal|audit"));
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
