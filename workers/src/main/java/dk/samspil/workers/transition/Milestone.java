package dk.samspil.workers.transition;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A milestone that lies ahead of one citizen.
 *
 * @param late its time had passed when it was planned: it begins at once
 */
record Milestone(String code, String processId, OffsetDateTime beginsAt, boolean late) {

    Map<String, Object> variables() {
        return Map.of(
                "code", code, "processId", processId, "beginsAt", ISO_OFFSET_DATE_TIME.format(beginsAt), "late", late);
    }
}
