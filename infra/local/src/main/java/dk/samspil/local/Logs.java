package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** What {@code ./samspil logs [part]} prints: the end of each part's log. */
final class Logs {

    private static final int LINES = 60;

    private final Settings settings;
    private final Platform platform;

    Logs(Settings settings, Platform platform) {
        this.settings = settings;
        this.platform = platform;
    }

    int show(List<String> parts) throws IOException {
        List<RunningPart> chosen = parts.isEmpty()
                ? platform.parts()
                : parts.stream().map(platform::part).toList();
        for (RunningPart part : chosen) {
            Path log = settings.logs().resolve(part.name() + ".log");
            System.out.println("==> " + log + " <==");
            if (Files.exists(log)) {
                end(log).forEach(System.out::println);
            }
        }
        return 0;
    }

    private static Deque<String> end(Path log) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        try (Stream<String> lines = Files.lines(log)) {
            lines.forEach(line -> {
                last.addLast(line);
                if (last.size() > LINES) {
                    last.removeFirst();
                }
            });
        }
        return last;
    }
}
