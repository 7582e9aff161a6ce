package dk.samspil.migration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** What a designer says about elements that have got another id: {@code processes/…/<process id>.renames}, lines {@code old-id = new-id}. */
final class Renames {

    private Renames() {}

    /** Empty where the process has no such file. */
    static Map<String, String> of(Path home, String processId) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.find(
                home.resolve("processes"),
                2,
                (path, attributes) -> path.getFileName().toString().equals(processId + ".renames"))) {
            files = all.toList();
        }
        Map<String, String> renames = new HashMap<>();
        for (Path file : files) {
            try (Reader text = Files.newBufferedReader(file)) {
                Properties lines = new Properties();
                lines.load(text);
                lines.forEach((from, to) -> renames.put(from.toString(), to.toString()));
            }
        }
        return renames;
    }
}
