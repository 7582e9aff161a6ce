package dk.samspil.portal.tasklist;

import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import java.time.Instant;
import java.util.UUID;

/**
 * A task as the API shows it.
 *
 * @param key the engine's key, as text: it is larger than a browser's numbers
 * @param assignee who has it; null while nobody has
 */
public record Task(
        String key,
        String name,
        String processId,
        UUID journeyId,
        String citizenName,
        Department department,
        Instant createdAt,
        Instant dueAt,
        Person assignee,
        int priority) {

    /** Keeps the citizen's name out of logs. */
    @Override
    public String toString() {
        return "Task[" + key + "]";
    }
}
