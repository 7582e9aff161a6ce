package dk.samspil.migration;

import dk.samspil.engine.EngineClients;
import dk.samspil.engine.EngineSettings;
import dk.samspil.local.Platform;
import dk.samspil.local.Settings;
import io.camunda.zeebe.client.ZeebeClient;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * {@code ./samspil migrate --plan|--apply [--accept-lost-deadlines]}. Exit code 0: all is, or can be, on the newest
 * version; 1: something stays behind; 2: it was asked wrongly.
 */
public final class MigrateMain {

    private static final Set<String> KNOWN = Set.of("--plan", "--apply", "--accept-lost-deadlines");

    private static final int BATCH = 200;

    private MigrateMain() {}

    public static void main(String[] args) throws SQLException, IOException {
        Path home = Path.of(System.getProperty("samspil.home"));
        System.exit(run(Settings.load(home, System.getenv("SAMSPIL_SETTINGS")), List.of(args), System.out));
    }

    /** Does what the options ask on the installation that is up, tells it on {@code out} and returns the exit code. */
    public static int run(Settings settings, List<String> options, PrintStream out) throws SQLException, IOException {
        if (!KNOWN.containsAll(options) || options.contains("--plan") == options.contains("--apply")) {
            out.println("usage: ./samspil migrate --plan | --apply [--accept-lost-deadlines]");
            return 2;
        }
        Platform platform = new Platform(settings);
        Report report = new Report(out);
        try (Connection database = database(settings, platform);
                ZeebeClient engine = EngineClients.connect(engine(settings, platform))) {
            Migration migration = new Migration(new FlowDatabase(database), settings.home(), BATCH);
            if (options.contains("--plan")) {
                migration.plan(report);
            } else {
                migration.apply(new Migrator(engine), options.contains("--accept-lost-deadlines"), report);
            }
        }
        out.println(report);
        return report.leavesSomethingBehind() ? 1 : 0;
    }

    /** The portal's login: it may read what runs and what is due, and writes neither. */
    private static Connection database(Settings settings, Platform platform) throws SQLException {
        return DriverManager.getConnection(
                settings.databaseUrl(), "samspil_portal", platform.secret("database.samspil_portal"));
    }

    private static EngineSettings engine(Settings settings, Platform platform) {
        return new EngineSettings(
                URI.create("http://127.0.0.1:" + settings.port("zeebe-grpc")),
                URI.create("http://127.0.0.1:" + settings.port("zeebe-rest")),
                URI.create(settings.issuer() + "/protocol/openid-connect/token"),
                "portal-engine",
                platform.secret("SAMSPIL_SECRET_PORTAL_ENGINE"),
                "zeebe");
    }
}
