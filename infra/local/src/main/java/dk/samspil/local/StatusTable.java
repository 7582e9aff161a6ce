package dk.samspil.local;

import java.io.IOException;
import java.util.Optional;

/** What {@code ./samspil status} prints. */
final class StatusTable {

    private final Platform platform;

    StatusTable(Platform platform) {
        this.platform = platform;
    }

    /** Prints a line per part and returns 0 only if every part is healthy. */
    int print() throws IOException {
        boolean allHealthy = true;
        long memory = 0;
        for (RunningPart part : platform.parts()) {
            Optional<ProcessHandle> process = part.process();
            boolean healthy = part.healthy();
            allHealthy &= healthy;
            long megabytes = part.memoryMegabytes();
            memory += megabytes;
            String state = healthy ? "healthy" : process.isPresent() ? "not ready" : "down";
            String pid = process.map(p -> String.valueOf(p.pid())).orElse("-");
            System.out.printf(
                    "%-9s %-10s 127.0.0.1:%-6d pid %-8s %5d MB%n", part.name(), state, part.port(), pid, megabytes);
        }
        System.out.printf("all parts together: %d MB%n", memory);
        return allHealthy ? 0 : 1;
    }
}
