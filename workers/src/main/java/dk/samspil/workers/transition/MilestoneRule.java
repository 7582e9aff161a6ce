package dk.samspil.workers.transition;

import java.util.List;

/**
 * When a milestone begins, as the reference data states it today.
 *
 * @param code code list {@code milestone}
 * @param anchorAge the birthday the time is counted from, in years
 * @param direction {@code before} or {@code after} it
 * @param unit a unit of deadlines that counts days
 * @param tracks empty: every track
 * @param joint from here on the desk that takes over takes part
 * @param closes when it is reached the citizen has landed
 */
record MilestoneRule(
        String code,
        String processId,
        int anchorAge,
        String direction,
        int amount,
        String unit,
        List<String> tracks,
        boolean joint,
        boolean closes,
        int sort) {}
