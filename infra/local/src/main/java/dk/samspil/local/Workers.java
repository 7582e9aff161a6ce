package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The job workers. */
final class Workers implements Part {

    private final Settings settings;
    private final Secrets secrets;
    private final Applications applications;

    Workers(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.applications = new Applications(settings);
    }

    @Override
    public String name() {
        return "workers";
    }

    @Override
    public int port() {
        return settings.port("workers-management");
    }

    @Override
    public ProcessHandle launch(Path log) throws IOException {
        return Launch.of(
                log,
                environment(),
                Applications.run(applications.copy("workers/target/workers.jar"), settings.memory("workers")));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = EngineAccess.environment(settings, secrets, "workers");
        environment.put("SAMSPIL_DATABASE_URL", settings.databaseUrl());
        environment.put("SAMSPIL_DATABASE_USER", "samspil_workers");
        environment.put("SAMSPIL_DATABASE_PASSWORD", secrets.get("database.samspil_workers"));
        environment.put("SAMSPIL_MANAGEMENT_PORT", String.valueOf(port()));
        environment.put("SAMSPIL_DIGITAL_POST", settings.digitalPost());
        environment.put("SAMSPIL_CLOCK", settings.clockIsControlled() ? "controlled" : "system");
        if (settings.clockIsControlled()) {
            // Time does not move before every letter has left.
            environment.put("SAMSPIL_OUTBOX_INTERVAL", "100ms");
        }
        return environment;
    }

    @Override
    public boolean healthy() {
        return HealthProbe.answers(port(), "/actuator/health");
    }
}
