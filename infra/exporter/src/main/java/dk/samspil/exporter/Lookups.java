package dk.samspil.exporter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keys of the rows from earlier batches that a batch builds upon, so that each table is asked once per batch. */
final class Lookups {

    private final Set<Long> processInstances = new HashSet<>();
    private final Set<Long> tasks = new HashSet<>();

    static Lookups of(List<Change> changes) {
        var lookups = new Lookups();
        changes.forEach(change -> change.lookUp(lookups));
        return lookups;
    }

    void processInstance(long key) {
        processInstances.add(key);
    }

    void task(long key) {
        tasks.add(key);
    }

    Set<Long> processInstances() {
        return processInstances;
    }

    Set<Long> tasks() {
        return tasks;
    }
}
