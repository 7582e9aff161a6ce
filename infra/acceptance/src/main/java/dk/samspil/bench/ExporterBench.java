package dk.samspil.bench;

import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.engine.EngineRetry;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.worker.JobWorker;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How fast the exporter catches up: exporting is paused, a backlog of instances is made, exporting resumes, and the time
 * is taken until the exporter's position in PostgreSQL has passed the backlog.
 */
final class ExporterBench implements BenchMain.Bench {

    private static final int INSTANCES = 10_000;
    private static final int AT_ONCE = 32;

    @Override
    public void run() throws Exception {
        RunningPlatform platform = RunningPlatform.start(Map.of("zeebe.management", "health,prometheus,exporting"));
        try (ZeebeClient engine = platform.engine()) {
            BenchModels.deployBacklog(engine);
            control(platform, "pause");
            long before = count(platform, "select position from flow.exporter_position");
            double handedBefore = handedToExporter(platform);
            long rowsBefore = count(platform, ROWS);
            makeBacklog(engine);
            long resumedAt = System.nanoTime();
            control(platform, "resume");
            double seconds = awaitCaughtUp(platform, resumedAt);
            double records = count(platform, "select position from flow.exporter_position") - before;
            double handed = handedToExporter(platform) - handedBefore;
            double rows = count(platform, ROWS) - rowsBefore;
            new Figure("exporter")
                    .with("instances", INSTANCES)
                    .with("logRecords", records)
                    .with("exporterRecords", handed)
                    .with("rowsWritten", rows)
                    .with("seconds", seconds)
                    .with("logRecordsPerSecond", records / seconds)
                    .with("exporterRecordsPerSecond", handed / seconds)
                    .with("rowsPerSecond", rows / seconds)
                    .print();
        }
        platform.platform().stop();
    }

    private static final String ROWS = "select (select count(*) from flow.process_instance)"
            + " + (select count(*) from flow.element_instance) + (select count(*) from flow.user_task)"
            + " + (select count(*) from flow.user_task_event)";

    private static void makeBacklog(ZeebeClient engine) throws InterruptedException {
        Semaphore places = new Semaphore(AT_ONCE);
        CountDownLatch firstServices = new CountDownLatch(INSTANCES);
        try (JobWorker first = engine.newWorker()
                        .jobType("bench-first")
                        .handler((client, job) -> {
                            EngineRetry.send(() -> client.newCompleteCommand(job));
                            firstServices.countDown();
                        })
                        .maxJobsActive(AT_ONCE)
                        .streamEnabled(true)
                        .open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < INSTANCES && first.isOpen(); i++) {
                places.acquire();
                threads.submit(() -> start(engine, places));
            }
            firstServices.await();
        }
    }

    private static void start(ZeebeClient engine, Semaphore places) {
        try {
            EngineRetry.send(() -> engine.newCreateInstanceCommand()
                    .bpmnProcessId("bench-backlog")
                    .latestVersion()
                    .variables(Variables.eight()));
        } finally {
            places.release();
        }
    }

    /** Seconds until every instance's task is in the list. */
    private static double awaitCaughtUp(RunningPlatform platform, long resumedAt) throws Exception {
        while (count(platform, "select count(*) from flow.user_task where process_id = 'bench-backlog'") < INSTANCES) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return (System.nanoTime() - resumedAt) / 1e9;
    }

    /** What the broker has handed to the exporter: the records that pass its filter. */
    private static double handedToExporter(RunningPlatform platform) throws Exception {
        URI address =
                URI.create("http://127.0.0.1:" + platform.settings().port("zeebe-monitoring") + "/actuator/prometheus");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("zeebe_exporter_events_total") && line.contains("action=\"exported\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static long count(RunningPlatform platform, String sql) throws Exception {
        try (Connection connection = platform.database("samspil_owner");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static void control(RunningPlatform platform, String command) throws Exception {
        URI address = URI.create(
                "http://127.0.0.1:" + platform.settings().port("zeebe-monitoring") + "/actuator/exporting/" + command);
        HttpRequest request = HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
        if (status >= 300) {
            throw new IllegalStateException("exporting/" + command + " answered " + status);
        }
    }
}
