package dk.samspil.portal.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TaskWatchTest {

    private final TaskWatch watch = new TaskWatch();

    @Test
    void whoAsksWhoWasFasterWaitsForAnExporterThatIsBehind() {
        assertThat(watch.until(TaskWatch.LONG, writtenAt(Instant.now().plusSeconds(3))))
                .contains("user-ali");
    }

    @Test
    void whoNeedsNoAnswerDoesNotWaitForIt() {
        assertThat(watch.until(writtenAt(Instant.now().plusSeconds(3)))).isEmpty();
    }

    private static Supplier<Optional<String>> writtenAt(Instant time) {
        return () -> Instant.now().isBefore(time) ? Optional.empty() : Optional.of("user-ali");
    }
}
