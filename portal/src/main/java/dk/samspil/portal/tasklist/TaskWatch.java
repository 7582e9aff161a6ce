package dk.samspil.portal.tasklist;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Waits until {@code flow} tells what the engine just did, so that people read their own writes. The exporter takes
 * some ten milliseconds; when it is behind, people wait two seconds, or {@link #LONG} for who was faster than they.
 */
@Component
class TaskWatch {

    /** Long enough for an exporter that is behind; for what cannot be said without {@code flow}. */
    static final Duration LONG = Duration.ofSeconds(5);

    static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    /** Looks until there is something to see; empty when patience has run out. */
    <T> Optional<T> until(Supplier<Optional<T>> look) {
        return until(SHORT, look);
    }

    /** The same with a patience of its own. */
    <T> Optional<T> until(Duration patience, Supplier<Optional<T>> look) {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < giveUpAt) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
