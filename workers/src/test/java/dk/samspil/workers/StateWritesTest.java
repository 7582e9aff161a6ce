package dk.samspil.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where something stands is changed along the transitions of its {@code …State}, and by no SQL that names a state itself. */
class StateWritesTest {

    private static final Pattern STATE_WRITTEN =
            Pattern.compile("update casework\\.(\\w+)( \\w+)?\\s+set state = '", Pattern.CASE_INSENSITIVE);

    /** The state of these has few values and no rules: no enum of their own. */
    private static final List<String> WITHOUT_TRANSITIONS = List.of("transition", "journey", "meeting_action");

    @Test
    void noStateIsWrittenPastItsTransitions() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile).flatMap(StateWritesTest::tablesWritten))
                    .isNotEmpty()
                    .isSubsetOf(WITHOUT_TRANSITIONS);
        }
    }

    private static Stream<String> tablesWritten(Path source) {
        try {
            return STATE_WRITTEN.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
