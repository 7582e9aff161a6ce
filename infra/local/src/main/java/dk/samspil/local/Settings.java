package dk.samspil.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The settings of one installation; {@code infra/local/samspil.properties} documents them and holds the defaults. */
public final class Settings {

    private static final String DEFAULTS = "infra/local/samspil.properties";
    private static final String OWN = "samspil.local.properties";

    private final Path home;
    private final Properties values;

    private Settings(Path home, Properties values) {
        this.home = home;
        this.values = values;
    }

    /**
     * Reads the defaults and, over them, the installation's own file.
     *
     * @param home the project's folder
     * @param ownFile named by {@code SAMSPIL_SETTINGS}; null means {@code samspil.local.properties}, if there is one
     * @throws StartFailure if the named file is missing
     */
    public static Settings load(Path home, String ownFile) {
        Properties values = read(home.resolve(DEFAULTS), new Properties());
        Path own = home.resolve(ownFile == null ? OWN : ownFile);
        if (Files.exists(own)) {
            return new Settings(home, read(own, values));
        }
        if (ownFile != null) {
            throw new StartFailure("Settings file " + own + " (from SAMSPIL_SETTINGS) does not exist.");
        }
        return new Settings(home, values);
    }

    /** The defaults with some values changed; tests run their own installation this way. */
    public static Settings of(Path home, Map<String, String> changed) {
        Properties values = read(home.resolve(DEFAULTS), new Properties());
        values.putAll(changed);
        return new Settings(home, values);
    }

    private static Properties read(Path file, Properties defaults) {
        Properties values = new Properties();
        values.putAll(defaults);
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new StartFailure("Settings file " + file + " cannot be read: " + e.getMessage());
        }
        return values;
    }

    /** The project's folder. */
    public Path home() {
        return home;
    }

    public Path data() {
        return home.resolve(text("data.directory")).toAbsolutePath().normalize();
    }

    public Path logs() {
        return home.resolve(text("logs.directory")).toAbsolutePath().normalize();
    }

    /** Where Maven unpacked the official distributions. */
    public Path distributions() {
        return home.resolve("infra/local/target/distributions").toAbsolutePath().normalize();
    }

    /** A port by its name in the settings file, without the prefix {@code port.}. */
    public int port(String name) {
        return number("port." + name);
    }

    /** The names of all ports, as {@link #port} takes them. */
    public List<String> ports() {
        return values.stringPropertyNames().stream()
                .filter(name -> name.startsWith("port."))
                .map(name -> name.substring("port.".length()))
                .sorted()
                .toList();
    }

    public String memory(String part) {
        return text("memory." + part);
    }

    public String cprNumbers() {
        return text("cpr.numbers");
    }

    /** How messages to citizens leave: {@code demo} marks them as sent without sending; {@code none} keeps them. */
    public String digitalPost() {
        return text("digital-post");
    }

    /** False only to measure what the exporter costs: without it no task reaches a list. */
    public boolean exporterEnabled() {
        return Boolean.parseBoolean(text("exporter.enabled"));
    }

    /** Which of the engine's management endpoints are open on its monitoring port. */
    public String zeebeManagement() {
        return text("zeebe.management");
    }

    /**
     * Whether the time of this installation may be moved (docs/decisions/0008).
     *
     * @throws StartFailure when the setting is neither {@code system} nor {@code controlled}
     */
    public boolean clockIsControlled() {
        return switch (text("clock")) {
            case "controlled" -> true;
            case "system" -> false;
            default -> throw new StartFailure("Setting clock is system or controlled, not '" + text("clock") + "'.");
        };
    }

    public Duration patience() {
        return Duration.ofSeconds(number("patience.seconds"));
    }

    public long diskNeededMb() {
        return number("disk.needed-mb");
    }

    /** The address people open. */
    public String publicUrl() {
        return "http://127.0.0.1:" + port("portal");
    }

    /** The issuer of every token in this installation. */
    public String issuer() {
        return "http://127.0.0.1:" + port("keycloak") + "/realms/samspil";
    }

    public String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/samspil";
    }

    private int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new StartFailure("Setting " + name + " must be a whole number, but is '" + text(name) + "'.");
        }
    }

    private String text(String name) {
        String value = values.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new StartFailure("Setting " + name + " has no value.");
        }
        return value.strip();
    }
}
