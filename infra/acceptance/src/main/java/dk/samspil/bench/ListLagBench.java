package dk.samspil.bench;

import dk.samspil.acceptance.PartnerSystem;
import dk.samspil.acceptance.ReferralForm;
import dk.samspil.acceptance.RunningPlatform;
import io.camunda.zeebe.client.ZeebeClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How long a task needs from the engine to the list: from the timestamp of the record that created it to the commit of
 * its row (PostgreSQL's commit timestamp), while referrals come in through the portal at a fixed rate.
 */
final class ListLagBench implements BenchMain.Bench {

    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    @Override
    public void run() throws Exception {
        RunningPlatform platform = RunningPlatform.start(Map.of());
        try (ZeebeClient engine = platform.engine()) {
            BenchModels.deployReferral(engine);
        }
        send(platform, 20, WARM_UP);
        for (int rate : new int[] {20, 50}) {
            long start = System.currentTimeMillis();
            send(platform, rate, MEASURED);
            double[] lags = awaitLags(platform, start);
            new Figure("lag")
                    .with("startsPerSecondAsked", rate)
                    .with("startsPerSecondReached", lags.length / (double) MEASURED.toSeconds())
                    .with("lag", lags, "Ms")
                    .print();
        }
        platform.platform().stop();
    }

    private static void send(RunningPlatform platform, int perSecond, Duration duration) throws InterruptedException {
        PartnerSystem school = platform.partner("partner-school");
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            clock.scheduleAtFixedRate(
                    () -> senders.submit(() -> school.post(
                            "/api/referrals", ReferralForm.aboutAChild().json())),
                    0,
                    TimeUnit.SECONDS.toNanos(1) / perSecond,
                    TimeUnit.NANOSECONDS);
            clock.awaitTermination(duration.toMillis(), TimeUnit.MILLISECONDS);
            clock.shutdownNow();
        }
    }

    /** Waits until no further task appears, then reads the lags of those created since {@code start}. */
    private static double[] awaitLags(RunningPlatform platform, long start) throws SQLException, InterruptedException {
        double[] lags = lagsSince(platform, start);
        while (true) {
            TimeUnit.SECONDS.sleep(3);
            double[] now = lagsSince(platform, start);
            if (now.length == lags.length) {
                return now;
            }
            lags = now;
        }
    }

    private static double[] lagsSince(RunningPlatform platform, long start) throws SQLException {
        String sql = "select extract(epoch from pg_xact_commit_timestamp(xmin) - at) * 1000 from flow.user_task_event"
                + " where kind = 'created' and at >= to_timestamp(?)";
        try (Connection connection = platform.database("samspil_owner");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setDouble(1, start / 1000.0);
            try (ResultSet rows = statement.executeQuery()) {
                java.util.stream.DoubleStream.Builder lags = java.util.stream.DoubleStream.builder();
                while (rows.next()) {
                    lags.add(rows.getDouble(1));
                }
                return lags.build().toArray();
            }
        }
    }
}
