package dk.samspil.exporter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Remembers the attributions last used, and asks {@code flow.process_instance} for the others. */
final class AttributionCache {

    private static final int MOST = 20_000;
    private static final String QUERY = """
            select process_instance_key, journey_id, department
            from flow.process_instance where process_instance_key = any (?::bigint[])""";

    private record Known(UUID journeyId, String holder) {}

    private final Map<Long, Known> lastUsed = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > MOST;
        }
    };

    /** The attributions of these instances, as far as earlier batches told them; one query at most. */
    Attributions load(Collection<Long> processInstanceKeys, Connection connection) throws SQLException {
        var attributions = new Attributions();
        List<Long> unknown = new ArrayList<>();
        for (Long key : processInstanceKeys) {
            Known known = lastUsed.get(key);
            if (known == null) {
                unknown.add(key);
            } else {
                attributions.add(Attribution.stored(key, known.journeyId(), known.holder()));
            }
        }
        if (!unknown.isEmpty()) {
            query(unknown, attributions, connection);
        }
        return attributions;
    }

    private static void query(List<Long> keys, Attributions attributions, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("int8", keys.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    attributions.add(Attribution.stored(
                            row.getLong("process_instance_key"),
                            row.getObject("journey_id", UUID.class),
                            row.getString("department")));
                }
            }
        }
    }

    /** Remembers what a written batch told. */
    void remember(Attributions written) {
        for (Attribution attribution : written.all()) {
            // An incomplete one may be completed in the database alone, through the process that called it.
            if (attribution.isComplete()) {
                lastUsed.put(
                        attribution.processInstanceKey(), new Known(attribution.journeyId(), attribution.holder()));
            }
        }
    }
}
