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

    private static final List<String> MEMORY = List.of(
            "-Xms64m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> AS_KC_SH_DOES = List.of(
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

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

    /** The name by which the realm file asks for a demo citizen's CPR number. */
    private static String cprOf(String user) {
        return "SAMSPIL_CPR_" + user.toUpperCase(Locale.ROOT).replace('.', '_');
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
        checkAddress();
        Path realm = home.resolve("data/import/samspil-realm.json");
        Files.createDirectories(realm.getParent());
        Files.copy(RealmFile.path(settings), realm, StandardCopyOption.REPLACE_EXISTING);
        Path built = home.resolve("built-with");
        if (!Files.exists(built) || !Files.readString(built).equals(image())) {
            build();
            Files.writeString(built, image());
        }
    }

    /** What the optimised image is made of: another one is there when Keycloak has been unpacked again over it. */
    private String image() throws IOException {
        Path application = home.resolve("lib/quarkus/quarkus-application.dat");
        return String.join(" ", BUILD_OPTIONS) + " " + Files.getLastModifiedTime(application);
    }

    /** The realm is imported once, with the portal's address in it; a later address would make every login fail. */
    private void checkAddress() throws IOException {
        Path known = settings.data().resolve("keycloak-portal-address");
        if (!Files.exists(known)) {
            Files.writeString(known, settings.publicUrl());
        } else if (!Files.readString(known).equals(settings.publicUrl())) {
            throw new StartFailure("This installation's logins are for " + Files.readString(known) + ", not "
                    + settings.publicUrl() + "; set port.portal back, or start anew with ./samspil reset --yes.");
        }
    }

    private void build() throws IOException, InterruptedException {
        Path log = settings.logs().resolve("keycloak-build.log");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "build"));
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
        return Launch.of(log, environment(), command());
    }

    /** What {@code kc.sh} would run, without the shell between: the process that is ended is Keycloak itself. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(Applications.java()));
        command.addAll(MEMORY);
        command.addAll(AS_KC_SH_DOES);
        command.addAll(List.of(
                "-Xmx" + settings.memory("keycloak"),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-classpath",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        return command;
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new TreeMap<>();
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
        DemoCitizens citizens = new DemoCitizens(settings);
        RealmFile.users(settings)
                .forEach(user ->
                        citizens.cpr(user).ifPresent(cpr -> environment.put(cprOf(user), cpr.replace("-", ""))));
        RealmFile.placeholders(settings).forEach(name -> environment.putIfAbsent(name, secrets.get(name)));
        return environment;
    }

    @Override
    public boolean healthy() {
        return HealthProbe.answers(settings.port("keycloak-management"), "/health/ready");
    }
}
