package dk.samspil.exporter;

import java.sql.Connection;
import java.sql.SQLException;

/** The position in a partition's log up to which schema {@code flow} is complete. */
final class ExporterPosition {

    private static final String LOCK = "select position from flow.exporter_position where partition_id = ? for update";
    private static final String BEGIN =
            "insert into flow.exporter_position (partition_id, position) values (?, ?) on conflict do nothing";
    private static final String ADVANCE = """
            update flow.exporter_position set position = ?, updated_at = clock_timestamp()
            where partition_id = ? and position < ?""";
    private static final long NOTHING_YET = -1;

    private ExporterPosition() {}

    /** The stored position; nobody else can move it before the transaction ends. */
    static long lock(Connection connection, int partitionId) throws SQLException {
        Long position = find(connection, partitionId);
        if (position != null) {
            return position;
        }
        try (var statement = connection.prepareStatement(BEGIN)) {
            statement.setInt(1, partitionId);
            statement.setLong(2, NOTHING_YET);
            statement.executeUpdate();
        }
        return find(connection, partitionId);
    }

    private static Long find(Connection connection, int partitionId) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setInt(1, partitionId);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    static void advance(Connection connection, int partitionId, long position) throws SQLException {
        try (var statement = connection.prepareStatement(ADVANCE)) {
            statement.setLong(1, position);
            statement.setInt(2, partitionId);
            statement.setLong(3, position);
            statement.executeUpdate();
        }
    }
}
