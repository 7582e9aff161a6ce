package dk.samspil.portal.tasklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of the tasklist ends: by due date, tasks without one last, then by key.
 *
 * @param dueAt due date of the last task seen; null when it has none
 * @param taskKey its key
 */
record TaskCursor(Instant dueAt, long taskKey) {

    private static final TaskCursor START = new TaskCursor(Instant.EPOCH, 0);
    private static final String NO_DUE_DATE = "-";

    /** Before every task. */
    static TaskCursor start() {
        return START;
    }

    static TaskCursor after(TaskRow last) {
        return new TaskCursor(last.dueAt(), last.taskKey());
    }

    /** Reads what {@link #encoded} wrote; empty for anything else. */
    static Optional<TaskCursor> decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ", 2);
            Instant dueAt = NO_DUE_DATE.equals(parts[0]) ? null : Instant.parse(parts[0]);
            return parts.length == 2 ? Optional.of(new TaskCursor(dueAt, Long.parseLong(parts[1]))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notACursor) {
            return Optional.empty();
        }
    }

    String encoded() {
        String plain = (dueAt == null ? NO_DUE_DATE : dueAt.toString()) + " " + taskKey;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Bounds of the tasks with a due date: PostgreSQL's timestamp. */
    String afterDue() {
        return dueAt == null ? "infinity" : dueAt.toString();
    }

    /** Bound of the tasks without a due date, which come after all others. */
    long afterUndated() {
        return dueAt == null ? taskKey : 0;
    }
}
