package dk.samspil.exporter;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.Driver;

/** One connection to PostgreSQL, made when needed and again after a failure. */
final class FlowDatabase {

    private final ExporterSettings settings;
    private Connection connection;

    FlowDatabase(ExporterSettings settings) {
        this.settings = settings;
    }

    /** A connection with a transaction at its start. */
    Connection connection() throws SQLException {
        if (connection == null) {
            // Not through DriverManager: it may find a driver of the broker's, which this class loader cannot use.
            connection = new Driver().connect(settings.url, settings.connectionProperties());
            if (connection == null) {
                throw new SQLException("exporter argument url is not an address of a PostgreSQL database");
            }
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /** Drops the connection and what it has not committed. */
    void disconnect() {
        if (connection == null) {
            return;
        }
        try (Connection broken = connection) {
            connection = null;
            broken.rollback();
        } catch (SQLException alreadyGone) {
            // The server rolls back by itself when the connection is gone; that is all that was wanted.
            connection = null;
        }
    }
}
