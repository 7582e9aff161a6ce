package dk.samspil.migration;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A process instance that runs on an older version of its model.
 *
 * @param key the engine's key of the instance
 * @param journeyId null: it belongs to none
 * @param active ids of the elements that are active in it
 * @param deadlines codes of the open deadlines of its user tasks, by element id
 */
record RunningInstance(
        long key,
        String processId,
        long definitionKey,
        int version,
        UUID journeyId,
        Set<String> active,
        Map<String, String> deadlines) {}
