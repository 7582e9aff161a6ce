package dk.samspil.database;

import org.flywaydb.core.Flyway;

/** Brings Samspil's database to the newest schema. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs every migration not yet run, as the owner of the schemas. The logins {@code samspil_exporter},
     * {@code samspil_workers} and {@code samspil_portal} must exist.
     *
     * @return how many ran
     */
    public static int apply(String url, String owner, String password) {
        return Flyway.configure().dataSource(url, owner, password).load().migrate().migrationsExecuted;
    }

    /** For an existing PostgreSQL: settings {@code SAMSPIL_DATABASE_URL}, {@code _USER} and {@code _PASSWORD} of the owner. */
    public static void main(String[] args) {
        var environment = System.getenv();
        int executed = apply(
                environment.get("SAMSPIL_DATABASE_URL"),
                environment.get("SAMSPIL_DATABASE_USER"),
                environment.get("SAMSPIL_DATABASE_PASSWORD"));
        System.out.println(executed + " migrations applied");
    }
}
