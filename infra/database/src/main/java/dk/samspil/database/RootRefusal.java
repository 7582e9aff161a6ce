package dk.samspil.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own it does not know that it does. */
final class RootRefusal {

    private static final List<String> OWN_USER_NAMESPACE = List.of("unshare", "-U");

    private RootRefusal() {}

    /**
     * What to put before a PostgreSQL command.
     *
     * @throws IOException when running as root where user namespaces are not to be had
     */
    static List<String> wayAround() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        if (!root) {
            return List.of();
        }
        if (!hasUserNamespaces()) {
            throw new IOException(
                    "PostgreSQL does not run as root, and 'unshare -U' (user namespaces) does not work here."
                            + " Start as another user.");
        }
        return OWN_USER_NAMESPACE;
    }

    private static boolean hasUserNamespaces() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
