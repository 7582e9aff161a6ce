package dk.samspil.exporter;

import io.camunda.zeebe.exporter.api.Exporter;
import io.camunda.zeebe.exporter.api.ExporterException;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.protocol.record.Record;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;

/**
 * Writes what the engine did into schema {@code flow}, each record once in effect: a batch and the position it reaches
 * are one transaction, and records at or below the stored position are left out. While the database is away the batch is
 * kept and tried again; the engine goes on meanwhile. One instance per partition, called by one thread at a time.
 */
public final class FlowExporter implements Exporter {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final FlowRecords records = new FlowRecords();
    private ExporterSettings settings;
    private Logger log;
    private BatchWriter writer;
    private Controller controller;
    private Batch batch;
    private Duration wait;
    private boolean flushScheduled;

    @Override
    public void configure(Context context) {
        settings = context.getConfiguration().instantiate(ExporterSettings.class);
        settings.check();
        log = context.getLogger();
        writer = new BatchWriter(new FlowDatabase(settings), context.getPartitionId());
        context.setFilter(records);
    }

    @Override
    public void open(Controller brokerController) {
        controller = brokerController;
        batch = Batch.after(controller.getLastExportedRecordPosition());
        wait = settings.flushInterval();
        flushScheduled = false;
    }

    @Override
    public void close() {
        // What is still in the batch has not been acknowledged, so it comes again.
        writer.close();
    }

    /**
     * Takes a record into the batch.
     *
     * @throws ExporterException when the batch is full and the database does not take it; the broker calls again with
     *     the same record
     */
    @Override
    public void export(Record<?> record) {
        if (record.getPosition() > batch.lastPosition()) {
            batch.add(record.getPosition(), records.changesIn(record));
        }
        if (batch.size() >= settings.batchSize) {
            flushOrThrow();
        } else if (!flushScheduled) {
            scheduleFlush();
        }
    }

    private void flushOrThrow() {
        try {
            flush();
        } catch (SQLException away) {
            throw new ExporterException("The database did not take the batch, trying again", away);
        }
    }

    private void flush() throws SQLException {
        if (batch.size() > 0) {
            writer.write(batch);
        }
        controller.updateLastExportedRecordPosition(batch.lastPosition());
        batch = Batch.after(batch.lastPosition());
        wait = settings.flushInterval();
    }

    private void scheduleFlush() {
        flushScheduled = true;
        controller.scheduleCancellableTask(wait, this::flushOrWaitLonger);
    }

    private void flushOrWaitLonger() {
        flushScheduled = false;
        try {
            flush();
        } catch (SQLException away) {
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
            log.warn(
                    "The database did not take a batch of {} changes, trying again in {} ms: {}",
                    batch.size(),
                    wait.toMillis(),
                    away.getMessage());
            scheduleFlush();
        }
    }
}
