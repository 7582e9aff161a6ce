package dk.samspil.acceptance;

import dk.samspil.local.Platform;
import dk.samspil.local.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Ports and data of its own for one run, so that an installation that is up on the same machine is not disturbed. */
final class OwnInstallation {

    /** Below the range from which the operating system takes ports for connections: a restarted part finds its own free. */
    private static final int FIRST_PORT = 15_000;

    private static final int LAST_PORT = 30_000;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private OwnInstallation() {}

    static Map<String, String> settings(Path home, Map<String, String> changed) throws IOException {
        Path runs = home.resolve("infra/acceptance/target/platform");
        forgetEndedRuns(home, runs);
        Path data = runs.resolve(ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet());
        Map<String, String> settings = new HashMap<>(changed);
        settings.put("data.directory", data.toString());
        settings.put("logs.directory", data.resolve("logs").toString());
        List<String> ports = Settings.of(home, Map.of()).ports();
        int first = freePorts(ports.size());
        for (int i = 0; i < ports.size(); i++) {
            settings.put("port." + ports.get(i), String.valueOf(first + i));
        }
        return settings;
    }

    private static int freePorts(int count) {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            if (Stream.iterate(first, port -> port + 1).limit(count).allMatch(OwnInstallation::isFree)) {
                return first;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void forgetEndedRuns(Path home, Path runs) throws IOException {
        Files.createDirectories(runs);
        try (Stream<Path> earlier = Files.list(runs)) {
            for (Path run : earlier.filter(OwnInstallation::hasEnded).toList()) {
                stopWhatItLeft(home, run);
                delete(run);
            }
        }
    }

    /** A run that was killed could not stop its platform. */
    private static void stopWhatItLeft(Path home, Path run) throws IOException {
        try {
            new Platform(Settings.of(home, Map.of("data.directory", run.toString(), "logs.directory", run + "/logs")))
                    .stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasEnded(Path run) {
        String pid = run.getFileName().toString().replaceFirst("-.*", "");
        return ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void delete(Path run) throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
