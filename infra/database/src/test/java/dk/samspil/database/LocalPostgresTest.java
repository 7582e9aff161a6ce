package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    // Shared by every run: unpacking takes longer than starting.
    private static final Path HOME = Path.of("target", "postgres");

    @TempDir
    Path directory;

    private LocalPostgres server;

    @BeforeEach
    void start() throws IOException {
        server = LocalPostgres.at(HOME, directory.resolve("data"), freePort(), "it's a \"secret\"");
        server.start(directory.resolve("postgres.log"), Map.of("shared_buffers", "16MB"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keepsEverythingCommittedAcrossARestart() throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 'æøå' as word");
        }

        server.stop();
        assertThat(server.isReady()).isFalse();
        assertThat(server.pid()).isEmpty();
        server.start(directory.resolve("postgres.log"), Map.of());

        assertThat(setting("select word from kept")).isEqualTo("æøå");
    }

    @Test
    void runsWithFullDurabilityAndTheSettingsGiven() throws SQLException {
        assertThat(setting("show fsync")).isEqualTo("on");
        assertThat(setting("show synchronous_commit")).isEqualTo("on");
        assertThat(setting("show full_page_writes")).isEqualTo("on");
        assertThat(setting("show shared_buffers")).isEqualTo("16MB");
        assertThat(server.isReady()).isTrue();
        assertThat(server.pid()).isPresent();
    }

    @Test
    void aLoginMadeAgainHasTheNewPassword() throws SQLException {
        server.createLogin("clerk", "first");
        server.createDatabase("office", "clerk");
        server.createLogin("clerk", "second");
        server.createDatabase("office", "clerk");

        DriverManager.getConnection(server.url("office"), "clerk", "second").close();
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("office"), "clerk", "first"))
                .hasMessageContaining("password authentication failed");
    }

    private String setting(String query) throws SQLException {
        try (var connection = server.connect("postgres");
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
