package dk.samspil.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspil.engine.EngineClients;
import dk.samspil.engine.EngineSettings;
import dk.samspil.local.DemoLogins;
import dk.samspil.local.Platform;
import dk.samspil.local.Settings;
import io.camunda.zeebe.client.ZeebeClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole platform, started once for all tests of a run, with ports and data of its own, and stopped when the run
 * ends.
 */
public final class RunningPlatform {

    private static final Path HOME = Path.of(System.getProperty("samspil.home"));
    private static final int READER_SECONDS = 5;
    private static RunningPlatform started;

    private final Settings settings;
    private final Platform platform;
    private Connection reader;

    private RunningPlatform(Settings settings, Platform platform) {
        this.settings = settings;
        this.platform = platform;
    }

    /** The platform of this run; the first call starts it. */
    public static synchronized RunningPlatform get() {
        if (started == null) {
            started = start(Map.of());
        }
        return started;
    }

    /** An installation that is up already; nothing of it is started or stopped. */
    public static RunningPlatform attachedTo(Settings settings) {
        try {
            return new RunningPlatform(settings, new Platform(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with some settings changed; a benchmark measures one platform and is done. */
    public static RunningPlatform start(Map<String, String> changed) {
        return start(changed, Platform::start);
    }

    /** The engine without exporter, workers and portal, and what its login needs. */
    public static RunningPlatform startBareEngine() {
        return start(
                Map.of("exporter.enabled", "false"),
                (platform, progress) -> platform.startOnly(Set.of("keycloak", "zeebe"), progress));
    }

    private static RunningPlatform start(Map<String, String> changed, Start start) {
        try {
            Settings settings = Settings.of(HOME, OwnInstallation.settings(HOME, changed));
            Platform platform = new Platform(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform)));
            start.of(platform, (part, port, nanos) -> System.err.printf("%s ready after %.1f s%n", part, nanos / 1e9));
            return new RunningPlatform(settings, platform);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Start {
        void of(Platform platform, Platform.Progress progress) throws IOException, InterruptedException;
    }

    private static void stop(Platform platform) {
        try {
            platform.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Settings settings() {
        return settings;
    }

    public Platform platform() {
        return platform;
    }

    public DemoLogins.User user(String username) {
        return platform.logins().users().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** A browser's session of that demo user. One at a time: Keycloak refuses a user who is logging in elsewhere. */
    public synchronized PortalSession login(String username) {
        return PortalSession.login(
                settings.publicUrl(), username, user(username).password());
    }

    /** The Keycloak user id behind a user name, as the portal tells the user. */
    public String userId(String username) {
        return login(username).get("/api/me").json().path("userId").asText();
    }

    /** Whether a partner system has that name. */
    public boolean isPartner(String name) {
        return platform.logins().partners().stream()
                .anyMatch(partner -> partner.clientId().equals(name));
    }

    /** The journey of a referral, from the portal's own record of the submission. */
    public String journeyOf(String referralId) {
        return text("select journey_id::text from portal.submission where referral_id = ?::uuid", referralId);
    }

    /** The journey of a referral that was sent under this id of the sender's own. */
    public Optional<String> journeySentAs(String externalId) {
        return Optional.ofNullable(
                text("select journey_id::text from portal.submission where external_id = ?", externalId));
    }

    /** Whether the journey has or had a task of that Danish name. */
    public boolean hadTask(String journeyId, String name) {
        return text("""
                        select t.task_key::text from flow.user_task t
                          join flow.element_definition e using (process_definition_key, element_id)
                         where t.journey_id = ?::uuid and e.name = ? limit 1""", journeyId, name) != null;
    }

    /** Whether a task of that Danish name is open in the journey. */
    public boolean hasTask(String journeyId, String name) {
        return text("""
                        select t.task_key::text from flow.user_task t
                          join flow.element_definition e using (process_definition_key, element_id)
                         where t.journey_id = ?::uuid and e.name = ? and t.state = 'CREATED' limit 1""", journeyId, name) != null;
    }

    /** Whether something of that kind, by its code in the list event-kind, stands in the journey's timeline. */
    public boolean hadEvent(String journeyId, String kind) {
        return text("""
                        select event_id::text from casework.journey_event
                         where journey_id = ?::uuid and kind = ? limit 1""", journeyId, kind) != null;
    }

    /** The text a query answers, as the portal's login; null when there is no row. */
    public synchronized String text(String sql, String... parameters) {
        try (PreparedStatement statement = reader().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One connection, kept: whoever waits for something asks many times. */
    private Connection reader() throws SQLException {
        if (reader == null || !reader.isValid(READER_SECONDS)) {
            reader = database("samspil_portal");
        }
        return reader;
    }

    /** A partner system with its bearer token. */
    public PartnerSystem partner(String clientId) {
        DemoLogins.ServiceAccount account = platform.logins().partners().stream()
                .filter(partner -> partner.clientId().equals(clientId))
                .findFirst()
                .orElseThrow();
        return new PartnerSystem(settings.publicUrl(), settings.issuer(), account.clientId(), account.secret());
    }

    /** The database as one of its logins sees it, e.g. {@code samspil_portal}; the caller closes it. */
    public Connection database(String login) throws SQLException {
        return DriverManager.getConnection(settings.databaseUrl(), login, platform.secret("database." + login));
    }

    /** The keys a query answers, as the portal's login. */
    public List<Long> keys(String sql, String parameter) {
        List<Long> keys = new ArrayList<>();
        try (Connection connection = database("samspil_portal");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return keys;
    }

    /** An engine client of a part's service account. */
    public ZeebeClient engine() {
        return EngineClients.connect(new EngineSettings(
                URI.create("http://127.0.0.1:" + settings.port("zeebe-grpc")),
                URI.create("http://127.0.0.1:" + settings.port("zeebe-rest")),
                URI.create(settings.issuer() + "/protocol/openid-connect/token"),
                "workers",
                platform.secret("SAMSPIL_SECRET_WORKERS"),
                "zeebe"));
    }

    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + text, e);
        }
    }
}
