package dk.samspil.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.List;

/** Finds what would stop a start half-way, before anything is started. */
final class Preflight {

    private static final int OLDEST_JAVA = 21;
    private static final long MEGABYTE = 1024L * 1024;

    private Preflight() {}

    /**
     * Checks Java, disk and ports.
     *
     * @param starting the names of the parts that are about to start; the ports of those that run are theirs
     */
    static void check(Settings settings, List<String> starting) throws IOException {
        checkJava();
        checkDisk(settings);
        settings.ports().stream()
                .filter(port -> starting.stream().anyMatch(port::startsWith))
                .forEach(port -> checkPort(port, settings.port(port)));
    }

    private static void checkJava() {
        int version = Runtime.version().feature();
        if (version < OLDEST_JAVA) {
            throw new StartFailure("Java " + version + " is too old; Samspil needs a JDK 21 or newer.");
        }
    }

    private static void checkDisk(Settings settings) throws IOException {
        FileStore disk = Files.getFileStore(settings.data());
        long freeMb = disk.getUsableSpace() / MEGABYTE;
        if (freeMb < settings.diskNeededMb()) {
            throw new StartFailure("The disk of " + settings.data() + " has " + freeMb + " MB free; at least "
                    + settings.diskNeededMb() + " MB are needed (setting disk.needed-mb).");
        }
    }

    private static void checkPort(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartFailure("Port " + port + " (port." + name + ") is taken by another program; stop it, or set"
                    + " port." + name + " in samspil.local.properties.");
        }
    }
}
