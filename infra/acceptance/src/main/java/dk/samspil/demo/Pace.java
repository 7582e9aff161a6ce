package dk.samspil.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** How long people take, in the hours in which they look at their tasks. */
final class Pace {

    private static final Duration WITHOUT_DUE_DATE = Duration.ofDays(5);
    private static final Duration AROUND_THE_CLOCK = Duration.ofHours(25);

    private static final Duration AT_LATEST = Duration.ofHours(1);

    private Pace() {}

    /**
     * Within the time there is; at once when nobody would look before it is over.
     *
     * @param part of the time from the task's coming to its due date that goes by, 0 to 1
     */
    static Instant inTime(OpenTask task, double part) {
        Instant due = task.dueAt() == null ? task.createdAt().plus(WITHOUT_DUE_DATE) : task.dueAt();
        long span = Math.max(0, Duration.between(task.createdAt(), due).toMillis());
        boolean onDuty = span < AROUND_THE_CLOCK.toMillis();
        Instant latest = due.minus(AT_LATEST);
        return Stream.of(span * part, 0.0)
                .map(millis -> Hours.from(task.createdAt().plusMillis(millis.longValue()), onDuty))
                .filter(look -> !look.isAfter(latest))
                .findFirst()
                .orElse(task.createdAt());
    }

    /** So many days after a due date. */
    static Instant late(Instant dueAt, int days) {
        return Hours.from(dueAt.plus(days, ChronoUnit.DAYS), false);
    }
}
