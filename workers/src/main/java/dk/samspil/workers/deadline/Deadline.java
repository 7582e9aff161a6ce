package dk.samspil.workers.deadline;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * A rule applied to an event.
 *
 * @param startedAt the event
 * @param warnAt when a reminder goes out; never after {@code dueAt}
 * @param dueAt the last instant in time, with Copenhagen's offset
 */
record Deadline(DeadlineRule rule, OffsetDateTime startedAt, OffsetDateTime warnAt, OffsetDateTime dueAt) {

    /** As the engine knows it: times in ISO 8601 with offset. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("code", rule.code());
        variables.put("dueAt", dueAt.toString());
        variables.put("warnAt", warnAt.toString());
        variables.put("basis", rule.legalBasis());
        variables.put("unit", rule.unit().name());
        variables.put("kind", rule.kind());
        return variables;
    }
}
