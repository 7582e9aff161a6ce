package dk.samspil.workers.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody promised at a meeting.
 *
 * @param department who carries it out
 * @param dueOn the last day for it
 */
record Action(UUID actionId, String action, String department, LocalDate dueOn) {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** As the engine knows it: id, the department that gets the task, and the end of the last day. */
    Map<String, Object> codes(String taskOf) {
        String dueAt = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                dueOn.atTime(END_OF_DAY).atZone(COPENHAGEN));
        return Map.of("actionId", actionId.toString(), "department", taskOf, "dueAt", dueAt);
    }
}
