package dk.samspil.workers.deadline;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

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

    /** As the engine knows it: times in ISO 8601 with seconds and offset, as FEEL reads them. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("code", rule.code());
        variables.put("dueAt", ISO_OFFSET_DATE_TIME.format(dueAt));
        variables.put("warnAt", ISO_OFFSET_DATE_TIME.format(warnAt));
        variables.put("basis", rule.legalBasis());
        variables.put("unit", rule.unit().name());
        variables.put("kind", rule.kind());
        return variables;
    }
}
