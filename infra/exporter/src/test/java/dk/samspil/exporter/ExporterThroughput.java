package dk.samspil.exporter;

import io.camunda.zeebe.protocol.record.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How fast the exporter catches up on a backlog: the engine's records of a few hundred journeys into a real PostgreSQL
 * with full durability, several times over. Prints a JSON line per round; records are all of the log, exported those
 * that the exporter's filter lets through.
 */
final class ExporterThroughput {

    private static final int JOURNEYS = 400;
    private static final int ROUNDS = 8;

    private ExporterThroughput() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        List<Record<?>> backlog = backlog();
        Path directory = Files.createTempDirectory("exporter-throughput");
        try (var tables = new FlowTables(directory)) {
            for (int round = 1; round <= ROUNDS; round++) {
                tables.empty();
                measure(round, backlog, tables);
            }
        }
        // The embedded engine leaves a timer thread behind that would keep this process alive.
        System.exit(0);
    }

    private static void measure(int round, List<Record<?>> backlog, FlowTables tables) throws SQLException {
        var filter = new FlowRecords();
        long exported = backlog.stream()
                .filter(record -> filter.acceptType(record.getRecordType()))
                .filter(record -> filter.acceptValue(record.getValueType()))
                .count();
        var broker = new TestBroker(tables.settings(), 0);
        long began = System.nanoTime();
        broker.exportAll(backlog);
        double seconds = (System.nanoTime() - began) / 1e9;
        broker.close();
        System.out.printf(
                "{\"round\": %d, \"records\": %d, \"exported\": %d, \"rows\": %s, \"seconds\": %.3f,"
                        + " \"recordsPerSecond\": %.0f, \"exportedPerSecond\": %.0f}%n",
                round,
                backlog.size(),
                exported,
                tables.value(
                        "select (select count(*) from flow.element_instance) + (select count(*) from flow.user_task)"
                                + " + (select count(*) from flow.user_task_event) + (select count(*) from flow.process_instance)"),
                seconds,
                backlog.size() / seconds,
                exported / seconds);
    }

    private static List<Record<?>> backlog() {
        try (var engine = new TestEngine()) {
            engine.client
                    .newDeployResourceCommand()
                    .addResourceBytes(RecordedJourneys.PROCESS, "case.bpmn")
                    .addResourceBytes(RecordedJourneys.FORM, "decision.form")
                    .send()
                    .join();
            var worker = engine.client
                    .newWorker()
                    .jobType("register")
                    .handler((jobs, job) -> jobs.newCompleteCommand(job)
                            .variables(Map.of("department", "children-family"))
                            .send())
                    .open();
            for (int journey = 0; journey < JOURNEYS; journey++) {
                start(engine);
            }
            engine.settle();
            worker.close();
            return engine.records();
        }
    }

    private static void start(TestEngine engine) {
        engine.client
                .newCreateInstanceCommand()
                .bpmnProcessId("case")
                .latestVersion()
                .variables(Map.of(
                        "journeyId", UUID.randomUUID().toString(), "department", "reception", "code", 1, "note", "x"))
                .send()
                .join();
    }
}
