package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The portal: API and user interface. */
final class Portal implements Part {

    private final Settings settings;
    private final Secrets secrets;
    private final Applications applications;

    Portal(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.applications = new Applications(settings);
    }

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public int port() {
        return settings.port("portal");
    }

    @Override
    public ProcessHandle launch(Path log) throws IOException {
        return Launch.of(
                log,
                environment(),
                Applications.run(applications.copy("portal/target/portal.jar"), settings.memory("portal")));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = EngineAccess.environment(settings, secrets, "portal-engine");
        environment.put("SAMSPIL_DATABASE_URL", settings.databaseUrl());
        environment.put("SAMSPIL_DATABASE_USER", "samspil_portal");
        environment.put("SAMSPIL_DATABASE_PASSWORD", secrets.get("database.samspil_portal"));
        environment.put("SAMSPIL_PORT", String.valueOf(port()));
        environment.put("SAMSPIL_MANAGEMENT_PORT", String.valueOf(settings.port("portal-management")));
        environment.put("SAMSPIL_PUBLIC_URL", settings.publicUrl());
        environment.put("SAMSPIL_OIDC_CLIENT_ID", "portal");
        environment.put("SAMSPIL_OIDC_CLIENT_SECRET", secrets.get(Keycloak.secretOf("portal")));
        environment.put("SAMSPIL_CPR_NUMBERS", settings.cprNumbers());
        environment.put("SAMSPIL_CLOCK", settings.clockIsControlled() ? "controlled" : "system");
        return environment;
    }

    @Override
    public boolean healthy() {
        return HealthProbe.answers(settings.port("portal-management"), "/actuator/health");
    }
}
