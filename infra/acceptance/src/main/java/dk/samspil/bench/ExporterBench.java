package dk.samspil.bench;

import dk.samspil.acceptance.RunningPlatform;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How fast the exporter catches up: exporting is paused, a backlog of instances is made, exporting resumes, and the time
 * is taken until the exporter's position in PostgreSQL has passed the backlog.
 */
final class ExporterBench implements BenchMain.Bench {

    private static final int INSTANCES = 10_000;
    private static final int AT_ONCE = 64;

    @Override
    public void run() throws Exception {
        RunningPlatform platform = RunningPlatform.start(Map.of("zeebe.management", "health,prometheus,exporting"));
        try (ZeebeClient engine = platform.engine()) {
            BenchModels.deployBacklog(engine);
            control(platform, "pause");
            long before = count(platform, "select position from flow.exporter_position");
            long rowsBefore = count(platform, ROWS);
            makeBacklog(engine);
            long resumedAt = System.nanoTime();
            control(platform, "resume");
            double seconds = awaitCaughtUp(platform, resumedAt);
            double records = count(platform, "select position from flow.exporter_position") - before;
            double rows = count(platform, ROWS) - rowsBefore;
            new Figure("exporter")
                    .with("instances", INSTANCES)
                    .with("logRecords", records)
                    .with("rowsWritten", rows)
                    .with("seconds", seconds)
                    .with("logRecordsPerSecond", records / seconds)
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
        try (JobWorker first = engine.newWorker()
                .jobType("bench-first")
                .handler((client, job) -> client.newCompleteCommand(job).send().join())
                .maxJobsActive(AT_ONCE)
                .streamEnabled(true)
                .open()) {
            for (int i = 0; i < INSTANCES && first.isOpen(); i++) {
                places.acquire();
                start(engine, places);
            }
            places.acquire(AT_ONCE);
            TimeUnit.SECONDS.sleep(5);
        }
    }

    private static void start(ZeebeClient engine, Semaphore places) {
        engine.newCreateInstanceCommand()
                .bpmnProcessId("bench-backlog")
                .latestVersion()
                .variables(Variables.eight())
                .send()
                .whenComplete((instance, refusal) -> {
                    places.release();
                    if (refusal != null) {
                        System.err.println("not started: " + refusal.getMessage());
                    }
                });
    }

    private static double awaitCaughtUp(RunningPlatform platform, long resumedAt) throws Exception {
        String caughtUp = "select count(*) from flow.user_task where process_id = 'bench-backlog'";
        long last = -1;
        long lastChange = resumedAt;
        while (System.nanoTime() - lastChange < TimeUnit.SECONDS.toNanos(5)) {
            long now = count(platform, caughtUp);
            if (now != last) {
                last = now;
                lastChange = System.nanoTime();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return (lastChange - resumedAt) / 1e9;
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
