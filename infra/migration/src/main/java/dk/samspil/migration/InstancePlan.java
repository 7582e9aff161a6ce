package dk.samspil.migration;

import java.util.List;
import java.util.Map;

/**
 * What migrating one instance means.
 *
 * @param mapping from element ids of the old version to ids of the new one
 * @param obstacles why it cannot be migrated; empty: it can
 * @param lostDeadlines what would no longer remind, escalate or act at its time
 */
record InstancePlan(
        RunningInstance instance,
        Version target,
        Map<String, String> mapping,
        List<String> obstacles,
        List<String> lostDeadlines) {

    boolean isPossible() {
        return obstacles.isEmpty();
    }

    boolean losesDeadlines() {
        return !lostDeadlines.isEmpty();
    }

    /** A version of a process that is deployed. */
    record Version(long definitionKey, int number) {}
}
