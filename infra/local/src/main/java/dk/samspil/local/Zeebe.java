package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The engine, with the exporter that fills schema {@code flow}. */
final class Zeebe implements Part {

    private static final String DISTRIBUTION = "camunda-zeebe";

    private final Settings settings;
    private final Secrets secrets;

    Zeebe(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "zeebe";
    }

    @Override
    public int port() {
        return settings.port("zeebe-grpc");
    }

    @Override
    public ProcessHandle launch(Path log) throws IOException {
        Path exporter = new Applications(settings).copy("infra/exporter/target/exporter.jar");
        Map<String, String> environment = new TreeMap<>(network());
        environment.putAll(identity());
        if (settings.exporterEnabled()) {
            environment.putAll(exporter(exporter));
        }
        environment.putAll(storage());
        return Launch.of(log, environment, command());
    }

    private List<String> command() {
        Path home = settings.distributions().resolve(DISTRIBUTION);
        return List.of(
                Applications.java(),
                "-Xms64m",
                "-Xmx" + settings.memory("zeebe"),
                "-XX:+UseSerialGC",
                "-XX:MaxDirectMemorySize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-classpath",
                home.resolve("config") + ":" + home.resolve("lib") + "/*",
                "-Dapp.home=" + settings.data().resolve("zeebe"),
                "-Dbasedir=" + settings.data().resolve("zeebe"),
                "io.camunda.application.StandaloneBroker");
    }

    private Map<String, String> network() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("ZEEBE_BROKER_NETWORK_HOST", "127.0.0.1");
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_HOST", "127.0.0.1");
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_PORT", port("zeebe-grpc"));
        environment.put("ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", port("zeebe-command"));
        environment.put("ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", port("zeebe-internal"));
        environment.put("ZEEBE_BROKER_NETWORK_ADVERTISEDHOST", "127.0.0.1");
        environment.put("ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS", "127.0.0.1:" + port("zeebe-internal"));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", port("zeebe-rest"));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", port("zeebe-monitoring"));
        // The management port asks for no token: nothing there may tell a setting or change the engine.
        environment.put(
                "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
                settings.zeebeManagement() + (settings.clockIsControlled() ? ",clock" : ""));
        environment.put("ZEEBE_CLOCK_CONTROLLED", String.valueOf(settings.clockIsControlled()));
        environment.put("MANAGEMENT_ENDPOINT_CONFIGPROPS_ENABLED", "false");
        return environment;
    }

    private Map<String, String> identity() {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", "identity-auth",
                "ZEEBE_BROKER_GATEWAY_SECURITY_AUTHENTICATION_MODE", "identity",
                "CAMUNDA_IDENTITY_TYPE", "KEYCLOAK",
                "CAMUNDA_IDENTITY_ISSUER", settings.issuer(),
                "CAMUNDA_IDENTITY_ISSUERBACKENDURL", settings.issuer(),
                "CAMUNDA_IDENTITY_AUDIENCE", "zeebe");
    }

    private Map<String, String> exporter(Path jar) {
        String prefix = "ZEEBE_BROKER_EXPORTERS_FLOW_";
        return Map.of(
                prefix + "CLASSNAME", "dk.samspil.exporter.FlowExporter",
                prefix + "JARPATH", jar.toString(),
                prefix + "ARGS_URL", settings.databaseUrl(),
                prefix + "ARGS_USER", "samspil_exporter",
                prefix + "ARGS_PASSWORD", secrets.get("database.samspil_exporter"));
    }

    private Map<String, String> storage() {
        return Map.of(
                "ZEEBE_BROKER_DATA_DIRECTORY",
                        settings.data().resolve("zeebe").resolve("data").toString(),
                "ZEEBE_BROKER_DATA_LOGSEGMENTSIZE", "32MB",
                "ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT", settings.memory("zeebe-state"),
                "ZEEBE_BROKER_THREADS_CPUTHREADCOUNT", "2",
                "ZEEBE_BROKER_THREADS_IOTHREADCOUNT", "2",
                "ZEEBE_LOG_LEVEL", "info",
                "ATOMIX_LOG_LEVEL", "warn");
    }

    @Override
    public void ready() throws IOException, InterruptedException {
        new InstallationClock(settings, secrets).tellEngine();
    }

    private String port(String name) {
        return String.valueOf(settings.port(name));
    }

    @Override
    public boolean healthy() {
        return HealthProbe.answers(settings.port("zeebe-monitoring"), "/actuator/health/startup")
                && HealthProbe.answers(settings.port("zeebe-monitoring"), "/actuator/health/status");
    }
}
