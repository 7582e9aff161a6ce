package dk.samspil.exporter;

import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

/** The exporter's arguments, as the broker fills them in from its configuration (names are case-insensitive there). */
public class ExporterSettings {

    private static final String CONNECT_SECONDS = "5";
    // Long enough for any batch; a database that hangs must not hang the engine's exporting for ever.
    private static final String SOCKET_SECONDS = "60";

    /** JDBC address of the database. */
    public String url;

    /** The exporter's login. */
    public String user;

    /** Its password. */
    public String password;

    /** Changes gathered before they are written, at most. */
    public int batchSize = 2000;

    /** How long a change may wait for others before it is written, in milliseconds. */
    public long flushIntervalMs = 25;

    void check() {
        Objects.requireNonNull(url, "exporter argument url is missing");
        Objects.requireNonNull(user, "exporter argument user is missing");
        Objects.requireNonNull(password, "exporter argument password is missing");
        if (batchSize < 1 || flushIntervalMs < 1) {
            throw new IllegalArgumentException("exporter arguments batchSize and flushIntervalMs must be at least 1");
        }
    }

    Duration flushInterval() {
        return Duration.ofMillis(flushIntervalMs);
    }

    Properties connectionProperties() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "samspil-exporter");
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", SOCKET_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }
}
