package dk.samspil.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Proportional set sizes, from Linux's {@code /proc}. */
final class ProcessMemory {

    private static final long KILOBYTES_PER_MEGABYTE = 1024;

    private ProcessMemory() {}

    /** Memory of the process and its children; shared pages are counted once. */
    static long megabytesOf(ProcessHandle process) throws IOException {
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
