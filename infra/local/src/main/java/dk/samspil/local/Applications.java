package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Java programs of the platform, run from a copy so that a build beside a running installation does not disturb it. */
final class Applications {

    private final Settings settings;

    Applications(Settings settings) {
        this.settings = settings;
    }

    /** Copies the built file if it is newer than the copy. */
    Path copy(String built) throws IOException {
        Path source = settings.home().resolve(built);
        if (!Files.exists(source)) {
            throw new StartFailure(source + " is missing; build first: ./samspil build");
        }
        Path copy = settings.data().resolve("apps").resolve(source.getFileName());
        Files.createDirectories(copy.getParent());
        if (!Files.exists(copy) || Files.getLastModifiedTime(copy).compareTo(Files.getLastModifiedTime(source)) != 0) {
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return copy;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Carriers of virtual threads. One that waits while a class is loaded keeps its carrier (JEP 491): with two, requests
     * right after a start held both, and waited for ever for a jar that a thread without a carrier had locked.
     */
    private static final int CARRIERS = 64;

    /** The command that runs a jar in little memory. */
    static List<String> run(Path jar, String heap) {
        return List.of(
                java(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=4",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djdk.virtualThreadScheduler.parallelism=" + CARRIERS,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }
}
