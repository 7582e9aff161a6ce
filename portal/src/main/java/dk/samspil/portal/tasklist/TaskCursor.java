package dk.samspil.portal.tasklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of the tasklist ends: by due date, tasks without one last, then the most urgent first, then by key.
 *
 * @param dueAt due date of the last task seen; null when it has none
 * @param priority its priority
 * @param taskKey its key
 */
record TaskCursor(Instant dueAt, int priority, long taskKey) {

    private static final TaskCursor START = new TaskCursor(Instant.EPOCH, Integer.MAX_VALUE, 0);
    private static final String NO_DUE_DATE = "-";

    /** Before every task. */
    static TaskCursor start() {
        return START;
    }

    static TaskCursor after(TaskRow last) {
        return new TaskCursor(last.dueAt(), last.priority(), last.taskKey());
    }

    /** Reads what {@link #encoded} wrote; empty for anything else. */
    static Optional<TaskCursor> decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ", 3);
            if (parts.length != 3) {
                return Optional.empty();
            }
            Instant dueAt = NO_DUE_DATE.equals(parts[0]) ? null : Instant.parse(parts[0]);
            return Optional.of(new TaskCursor(dueAt, Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
        } catch (IllegalArgumentException | DateTimeException notACursor) {
            return Optional.empty();
        }
    }

    String encoded() {
        String plain = (dueAt == null ? NO_DUE_DATE : dueAt.toString()) + " " + priority + " " + taskKey;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Bounds of the tasks with a due date: PostgreSQL's timestamp. */
    String afterDue() {
        return dueAt == null ? "infinity" : dueAt.toString();
    }

    /** Where the tasks without a due date begin, which come after all others. */
    TaskCursor undated() {
        return dueAt == null ? this : START;
    }
}
