package dk.samspil.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time of an installation, of engine and cases together (docs/decisions/0008). Only where the setting {@code clock}
 * is {@code controlled} can it be moved, and only ahead.
 */
public final class InstallationClock {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int OK = 200;

    private final Settings settings;
    private final Secrets secrets;

    InstallationClock(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Writes into the database whether its time may be moved; refuses the machine's time to data from a later one. */
    void prepare() {
        if (!settings.clockIsControlled() && aheadMillis() > 0) {
            throw new StartFailure("The data of this installation is from " + now()
                    + ", so clock=system would take it back in time: set clock=controlled, or ./samspil reset --yes.");
        }
        write("update casework.clock set controlled = ?::boolean", settings.clockIsControlled());
    }

    /** The time of the cases. */
    public Instant now() {
        return Instant.now().plusMillis(aheadMillis());
    }

    /** The day of the cases, in Denmark. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/Copenhagen"));
    }

    /**
     * Moves the time ahead, first of the cases and then of the engine, so that a job whose timer fires finds the new
     * time. Nothing may be under way: see {@code dk.samspil.demo.Quiet}.
     *
     * @throws StartFailure when the time of this installation is the machine's own, or is later already
     */
    public void moveTo(Instant moment) throws IOException, InterruptedException {
        if (!settings.clockIsControlled()) {
            throw new StartFailure("The time of this installation cannot be moved: it was started with clock=system.");
        }
        long ahead = Duration.between(Instant.now(), moment).toMillis();
        if (write("update casework.clock set ahead_ms = ?::bigint where ahead_ms <= ?::bigint", ahead, ahead) == 0) {
            throw new StartFailure("Time cannot go back: it is " + now() + " already.");
        }
        tellEngine(ahead);
    }

    /** Brings the engine's time to that of the cases: a controlled engine forgets its own when it stops. */
    void tellEngine() throws IOException, InterruptedException {
        if (settings.clockIsControlled()) {
            tellEngine(aheadMillis());
        }
    }

    private void tellEngine(long ahead) throws IOException, InterruptedException {
        long behind = System.currentTimeMillis() + ahead - engineMillis(HttpRequest.newBuilder(engine("")));
        if (behind > 0) {
            engineMillis(HttpRequest.newBuilder(engine("/add"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"offsetMilli\":" + behind + "}")));
        }
    }

    private URI engine(String command) {
        return URI.create("http://127.0.0.1:" + settings.port("zeebe-monitoring") + "/actuator/clock" + command);
    }

    private static long engineMillis(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("The engine's clock answers " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("epochMilli").asLong();
    }

    private long aheadMillis() {
        try (Connection owner = owner();
                PreparedStatement statement = owner.prepareStatement("select ahead_ms from casework.clock");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new StartFailure("The installation's time cannot be read: " + e.getMessage());
        }
    }

    private int write(String sql, Object... values) {
        try (Connection owner = owner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StartFailure("The installation's time cannot be written: " + e.getMessage());
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                settings.databaseUrl(), Postgres.OWNER, secrets.get("database." + Postgres.OWNER));
    }
}
