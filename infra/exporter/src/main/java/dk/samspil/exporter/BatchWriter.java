package dk.samspil.exporter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes a batch and the position it reaches in one transaction. */
final class BatchWriter {

    private final FlowDatabase database;
    private final int partitionId;
    private final AttributionCache attributionCache = new AttributionCache();

    BatchWriter(FlowDatabase database, int partitionId) {
        this.database = database;
        this.partitionId = partitionId;
    }

    /**
     * Writes what the database does not have yet.
     *
     * @throws SQLException when it could not; nothing is written then, or all of it was and the next call finds that out
     */
    void write(Batch batch) throws SQLException {
        boolean written = false;
        try {
            Connection connection = database.connection();
            // Locked to the end of the transaction: a former leader of the partition may still be writing.
            long stored = ExporterPosition.lock(connection, partitionId);
            List<Change> changes = batch.beyond(stored);
            Attributions attributions = changes.isEmpty() ? null : write(changes, connection);
            ExporterPosition.advance(connection, partitionId, batch.lastPosition());
            connection.commit();
            if (attributions != null) {
                attributionCache.remember(attributions);
            }
            written = true;
        } finally {
            if (!written) {
                database.disconnect();
            }
        }
    }

    void close() {
        database.disconnect();
    }

    private Attributions write(List<Change> changes, Connection connection) throws SQLException {
        Lookups lookups = Lookups.of(changes);
        var attributions = attributionCache.load(lookups.processInstances(), connection);
        var rows = new Rows(attributions, TaskLives.load(lookups.tasks(), connection));
        changes.forEach(change -> change.applyTo(rows));

        ResourceRow.UPSERT.write(rows.resources(), connection);
        ElementDefinitionRow.UPSERT.write(rows.elementDefinitions(), connection);
        ProcessInstanceRow.UPSERT.write(rows.instances().values(), connection);
        ElementInstanceRow.UPSERT.write(rows.elements().values(), connection);
        LateRows.giveElementsToDepartments(rows.departmentsOfEarlierElements(), connection);
        UserTaskRow.UPSERT.write(rows.tasks().values(), connection);
        IncidentRow.UPSERT.write(rows.incidents().values(), connection);
        UserTaskEventRow.UPSERT.write(rows.taskEvents(), connection);
        LateRows.attribute(attributions.completedLate(), connection);
        TaskNotifications.send(rows.taskEvents(), connection);
        return attributions;
    }
}
