package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Forgets everything an installation keeps: data, logs and secrets. */
final class Reset {

    private Reset() {}

    static int run(Platform platform, Settings settings, boolean confirmed) throws IOException, InterruptedException {
        if (!confirmed) {
            throw new StartFailure("reset deletes " + settings.data() + " for good; say so: ./samspil reset --yes");
        }
        platform.stop();
        for (Path directory : List.of(settings.logs(), settings.data())) {
            delete(directory);
        }
        System.out.println("Everything in " + settings.data() + " is deleted.");
        return 0;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
