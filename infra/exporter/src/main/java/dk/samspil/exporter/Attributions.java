package dk.samspil.exporter;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributions of the process instances in a batch. */
final class Attributions {

    private final Map<Long, Attribution> byInstance = new HashMap<>();

    void add(Attribution attribution) {
        byInstance.put(attribution.processInstanceKey(), attribution);
    }

    Attribution of(long processInstanceKey) {
        return byInstance.computeIfAbsent(processInstanceKey, Attribution::unknown);
    }

    Collection<Attribution> all() {
        return byInstance.values();
    }

    /** Those of which rows in earlier batches lack what this batch tells. */
    List<Attribution> completedLate() {
        return byInstance.values().stream().filter(Attribution::completedLate).toList();
    }
}
