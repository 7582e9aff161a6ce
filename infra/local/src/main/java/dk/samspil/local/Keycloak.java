package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Who people are, which departments they act for, and the service accounts of the parts. */
final class Keycloak implements Part {

    /** What the installation does not use is left out: fewer doors, less to start (infra/keycloak/README.md). */
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--metrics-enabled=false",
            "--features-disabled=account,account-api,admin-fine-grained-authz,authorization,ciba,device-flow,docker,"
                    + "identity-brokering-api,impersonation,kerberos,organization,par,passkeys,"
                    + "step-up-authentication-saml,token-exchange-standard,twitter-broker,web-authn,workflows");

    private static final String ADMINISTRATOR = "admin";

    private final Settings settings;
    private final Secrets secrets;
    private final Path home;

    Keycloak(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = settings.distributions().resolve("keycloak");
    }

    /** The name under which a client's secret is kept, and by which the realm file asks for it. */
    static String secretOf(String client) {
        return "SAMSPIL_SECRET_" + client.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The name under which a demo user's password is kept, and by which the realm file asks for it. */
    static String passwordOf(String user) {
        return "SAMSPIL_PASSWORD_" + user.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return settings.port("keycloak");
    }

    /** Builds Keycloak's optimised image once for each set of build options, and lays the realm where it is imported from. */
    @Override
    public void prepare() throws IOException, InterruptedException {
        Path realm = home.resolve("data/import/samspil-realm.json");
        Files.createDirectories(realm.getParent());
        Files.copy(RealmFile.path(settings), realm, StandardCopyOption.REPLACE_EXISTING);
        Path built = home.resolve("built-with");
        String options = String.join(" ", BUILD_OPTIONS);
        if (!Files.exists(built) || !Files.readString(built).equals(options)) {
            build();
            Files.writeString(built, options);
        }
    }

    private void build() throws IOException, InterruptedException {
        Path log = settings.logs().resolve("keycloak-build.log");
        List<String> command = new ArrayList<>(List.of(script(), "build"));
        command.addAll(BUILD_OPTIONS);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().waitFor() != 0) {
            throw new StartFailure("Keycloak could not be built; see " + log + ".");
        }
    }

    @Override
    public ProcessHandle launch(Path log) throws IOException {
        return Launch.of(log, environment(), List.of(script(), "start", "--optimized", "--import-realm"));
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new TreeMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx" + settings.memory("keycloak"));
        environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + settings.port("postgres") + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.get("database.keycloak"));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(port()));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.port("keycloak-management")));
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MIN_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "10");
        environment.put("KC_LOG_LEVEL", "warn,io.quarkus:info");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak." + ADMINISTRATOR));
        environment.put("KC_HOSTNAME", "http://127.0.0.1:" + port());
        environment.put("SAMSPIL_PUBLIC_URL", settings.publicUrl());
        RealmFile.placeholders(settings).forEach(name -> environment.putIfAbsent(name, secrets.get(name)));
        return environment;
    }

    private String script() {
        return home.resolve("bin/kc.sh").toString();
    }

    @Override
    public boolean healthy() {
        return HealthProbe.answers(settings.port("keycloak-management"), "/health/ready")
                && HealthProbe.answers(port(), "/realms/samspil/.well-known/openid-configuration");
    }
}
