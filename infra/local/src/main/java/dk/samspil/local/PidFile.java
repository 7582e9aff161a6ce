package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Which process runs a part, so that another {@code ./samspil} finds it; a recycled process id is not taken for it. */
final class PidFile {

    private final Path file;

    PidFile(Path data, String part) {
        file = data.resolve("run").resolve(part + ".pid");
    }

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + startOf(process));
    }

    /** The process, if it is still running. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] known = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(process -> startOf(process).equals(known[1]));
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + ": " + e.getMessage());
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
