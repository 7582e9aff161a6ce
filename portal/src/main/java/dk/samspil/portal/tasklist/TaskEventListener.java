package dk.samspil.portal.tasklist;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Hears from PostgreSQL what the exporter just committed, on one connection of its own for all clients of this portal. */
@Component
class TaskEventListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TaskEventListener.class);
    private static final Duration LISTEN = Duration.ofSeconds(5);
    private static final Duration BEFORE_RECONNECT = Duration.ofSeconds(1);
    private static final int CHECK_SECONDS = 2;
    private static final TypeReference<List<TaskEvent>> EVENTS = new TypeReference<>() {};

    private final JdbcConnectionDetails database;
    private final TaskEventHub hub;
    private final JsonMapper json;
    private volatile Thread listener;

    TaskEventListener(JdbcConnectionDetails database, TaskEventHub hub, JsonMapper json) {
        this.database = database;
        this.hub = hub;
        this.json = json;
    }

    @Override
    public void start() {
        listener = Thread.ofPlatform().name("task-events").daemon().unstarted(this::listen);
        listener.start();
    }

    @Override
    public void stop() {
        Thread stopping = listener;
        listener = null;
        LockSupport.unpark(stopping);
        hub.close();
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    // A listener that was stopped must not go on beside the one started after it.
    private boolean isListener() {
        return Thread.currentThread() == listener;
    }

    private void listen() {
        while (isListener()) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen flow_task");
                hub.publish(TaskEvent.MISSED);
                hear(connection);
            } catch (SQLException lost) {
                LOG.warn("No news of tasks from PostgreSQL, trying again: {}", lost.getMessage());
                LockSupport.parkNanos(BEFORE_RECONNECT.toNanos());
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (isListener()) {
            PGNotification[] heard = postgres.getNotifications((int) LISTEN.toMillis());
            for (PGNotification notification : heard) {
                publish(notification.getParameter());
            }
            if (heard.length == 0 && !connection.isValid(CHECK_SECONDS)) {
                throw new SQLException("The connection is gone");
            }
        }
    }

    private void publish(String payload) {
        try {
            json.readValue(payload, EVENTS).forEach(hub::publish);
        } catch (JacksonException malformed) {
            LOG.error("A notification on flow_task cannot be read: {}", malformed.getOriginalMessage());
            hub.publish(TaskEvent.MISSED);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, database.getUsername());
        PGProperty.PASSWORD.set(properties, database.getPassword());
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.APPLICATION_NAME.set(properties, "portal task events");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }
}
