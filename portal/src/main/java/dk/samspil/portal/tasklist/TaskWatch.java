package dk.samspil.portal.tasklist;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Waits until {@code flow} tells what the engine just did, so that people read their own writes. The exporter takes
 * some ten milliseconds; when it is behind, nobody waits longer than two seconds.
 */
@Component
class TaskWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    /** Looks until there is something to see; empty when patience has run out. */
    <T> Optional<T> until(Supplier<Optional<T>> look) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < giveUpAt) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
