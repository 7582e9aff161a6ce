package dk.samspil.exporter;

import io.camunda.zeebe.exporter.api.ExporterException;
import io.camunda.zeebe.exporter.test.ExporterTestConfiguration;
import io.camunda.zeebe.exporter.test.ExporterTestContext;
import io.camunda.zeebe.exporter.test.ExporterTestController;
import io.camunda.zeebe.protocol.record.Record;
import java.time.Duration;
import java.util.List;

/** What a broker does with an exporter: filters, hands over, tries again, remembers the acknowledged position. */
final class TestBroker {

    private final ExporterTestContext context = new ExporterTestContext();
    final ExporterTestController controller;
    private final FlowExporter exporter = new FlowExporter();

    /** @param acknowledged position that the broker remembers from before */
    TestBroker(ExporterSettings settings, long acknowledged) {
        context.setConfiguration(new ExporterTestConfiguration<>("flow", settings));
        controller = new ExporterTestController();
        if (acknowledged > 0) {
            controller.updateLastExportedRecordPosition(acknowledged);
        }
        exporter.configure(context);
        exporter.open(controller);
    }

    /** Hands over the records beyond the acknowledged position, until the exporter does not take one. */
    boolean handOver(List<Record<?>> records) {
        long after = controller.getPosition();
        var filter = context.getRecordFilter();
        try {
            records.stream()
                    .filter(record -> record.getPosition() > after)
                    .filter(record -> filter.acceptType(record.getRecordType()))
                    .filter(record -> filter.acceptValue(record.getValueType()))
                    .forEach(exporter::export);
            return true;
        } catch (ExporterException tryAgain) {
            return false;
        }
    }

    /** Lets the exporter's timers run. */
    void pass(Duration time) {
        controller.runScheduledTasks(time);
    }

    void exportAll(List<Record<?>> records) {
        handOver(records);
        pass(Duration.ofSeconds(1));
    }

    void close() {
        exporter.close();
    }
}
