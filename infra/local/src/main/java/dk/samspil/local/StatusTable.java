package dk.samspil.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code ./samspil status} prints. */
final class StatusTable {

    private static final long KILOBYTES_PER_MEGABYTE = 1024;

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
            long megabytes = process.isPresent() ? memoryOf(process.get()) : 0;
            memory += megabytes;
            String state = healthy ? "healthy" : process.isPresent() ? "not ready" : "down";
            String pid = process.map(p -> String.valueOf(p.pid())).orElse("-");
            System.out.printf(
                    "%-9s %-10s 127.0.0.1:%-6d pid %-8s %5d MB%n", part.name(), state, part.port(), pid, megabytes);
        }
        System.out.printf("all parts together: %d MB%n", memory);
        return allHealthy ? 0 : 1;
    }

    /** Proportional memory of the process and its children in megabytes; shared pages are counted once. */
    private static long memoryOf(ProcessHandle process) throws IOException {
        long kilobytes = 0;
        for (ProcessHandle each :
                Stream.concat(Stream.of(process), process.descendants()).toList()) {
            kilobytes += proportionalSetSize(each);
        }
        return kilobytes / KILOBYTES_PER_MEGABYTE;
    }

    private static long proportionalSetSize(ProcessHandle process) throws IOException {
        Path rollup = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            if (process.isAlive() && Files.isReadable(rollup)) {
                throw e;
            }
            return 0;
        }
    }
}
