package dk.samspil.exporter;

import java.util.Locale;

/** What can happen to a user task. */
enum TaskEventKind {
    CREATED,
    CLAIMED,
    RELEASED,
    REASSIGNED,
    UPDATED,
    COMPLETED,
    CANCELED;

    /** As in {@code flow.user_task_event.kind} and in notifications. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
