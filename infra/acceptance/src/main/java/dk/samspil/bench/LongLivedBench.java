package dk.samspil.bench;

import dk.samspil.acceptance.PartnerSystem;
import dk.samspil.acceptance.ReferralForm;
import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.acceptance.SyntheticCpr;
import dk.samspil.engine.EngineRetry;
import dk.samspil.local.RunningPart;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.CreateProcessInstanceCommandStep1.CreateProcessInstanceCommandStep3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What 20 000 open journeys cost that wait for years: memory and disk, the start after a power cut, and how late a timer
 * fires among theirs. The journeys come in as referrals and wait at their first contact, each with the timers of its task
 * and of the birthdays ahead, and with the subscriptions of everything that can happen meanwhile.
 */
final class LongLivedBench implements BenchMain.Bench {

    private static final int JOURNEYS = 20_000;
    private static final int AT_ONCE = 24;
    private static final int TIMERS = 1_000;
    private static final Duration UNTIL_DUE = Duration.ofSeconds(60);
    private static final int[] BIRTH_YEARS = {2011, 2012, 2013, 2014, 2015, 2016, 2017};
    private static final String WAITING =
            "select count(*) from flow.user_task" + " where element_id = 'make-first-contact' and state = 'CREATED'";

    @Override
    public void run() throws Exception {
        RunningPlatform platform = RunningPlatform.start(Map.of());
        weigh(platform, "empty");
        double seconds = bringIn(platform);
        long waiting = count(platform, WAITING);
        new Figure("long-lived")
                .with("journeysAsked", JOURNEYS)
                .with("journeysWaiting", waiting)
                .with("seconds", seconds)
                .print();
        weigh(platform, "full");
        fireTimers(platform, "before-crash");
        crash(platform);
        fireTimers(platform, "after-crash");
        weigh(platform, "after-crash");
        if (count(platform, WAITING) < waiting) {
            throw new IllegalStateException("Journeys were lost: " + waiting + " before, " + count(platform, WAITING));
        }
        platform.platform().stop();
    }

    /** Sends the referrals and returns the seconds until every journey that will is in the list. */
    private static double bringIn(RunningPlatform platform) throws Exception {
        PartnerSystem school = platform.partner("partner-school");
        Semaphore places = new Semaphore(AT_ONCE);
        long begun = System.nanoTime();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < JOURNEYS; i++) {
                String referral = ReferralForm.aboutAChild()
                        .with("citizenCpr", SyntheticCpr.bornIn(BIRTH_YEARS[i % BIRTH_YEARS.length]))
                        .json();
                places.acquire();
                senders.submit(() -> send(school, referral, places));
            }
        }
        awaitStill(platform);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void send(PartnerSystem school, String referral, Semaphore places) {
        try {
            school.post("/api/referrals", referral);
        } finally {
            places.release();
        }
    }

    private static void awaitStill(RunningPlatform platform) throws Exception {
        long before = -1;
        for (long now = count(platform, WAITING); now != before; now = count(platform, WAITING)) {
            before = now;
            TimeUnit.SECONDS.sleep(5);
        }
    }

    private static void weigh(RunningPlatform platform, String when) throws IOException {
        Figure figure = new Figure("long-lived-weight").with("when", when);
        for (RunningPart part : platform.platform().parts()) {
            figure.with(part.name() + "Megabytes", part.memoryMegabytes());
        }
        for (String part : new String[] {"postgres", "zeebe"}) {
            figure.with(
                    part + "DiskMegabytes",
                    megabytesIn(platform.settings().data().resolve(part)));
        }
        figure.print();
    }

    private static double megabytesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(LongLivedBench::sizeOf).sum() / 1e6;
        }
    }

    /** Zero for what has been cleaned away since it was listed. */
    private static long sizeOf(Path file) {
        return Files.isRegularFile(file) ? file.toFile().length() : 0;
    }

    /** Kills the engine as a power cut would and takes the time until it is ready and carries out a command. */
    private static void crash(RunningPlatform platform) throws Exception {
        RunningPart engine = platform.platform().part("zeebe");
        engine.kill();
        long begun = System.nanoTime();
        engine.start(platform.settings().patience());
        double ready = (System.nanoTime() - begun) / 1e9;
        awaitFirstCommand(platform);
        new Figure("long-lived-start-after-crash")
                .with("secondsToReady", ready)
                .with("secondsToFirstCommand", (System.nanoTime() - begun) / 1e9)
                .print();
    }

    /** The engine says it is ready before it has caught up with its log; until then a command runs out of time. */
    private static void awaitFirstCommand(RunningPlatform platform) {
        Instant giveUp = Instant.now().plus(platform.settings().patience());
        try (ZeebeClient client = platform.engine()) {
            while (true) {
                try {
                    EngineRetry.send(() -> startTimer(client, Instant.now()));
                    return;
                } catch (ClientException stillCatchingUp) {
                    if (Instant.now().isAfter(giveUp)) {
                        throw stillCatchingUp;
                    }
                }
            }
        }
    }

    /** Many timers that are due at one instant, as deadlines are. */
    private static void fireTimers(RunningPlatform platform, String when) throws Exception {
        Instant due = Instant.now().plus(UNTIL_DUE);
        try (ZeebeClient engine = platform.engine()) {
            BenchModels.deployTimer(engine);
            for (int i = 0; i < TIMERS; i++) {
                EngineRetry.send(() -> startTimer(engine, due));
            }
        }
        if (Instant.now().isAfter(due)) {
            throw new IllegalStateException("The timers were due before all of them were set");
        }
        new Figure("long-lived-timers")
                .with("when", when)
                .with("dueAtOneInstant", TIMERS)
                .with("lag", awaitLags(platform, due), "Ms")
                .print();
    }

    private static CreateProcessInstanceCommandStep3 startTimer(ZeebeClient engine, Instant due) {
        return engine.newCreateInstanceCommand()
                .bpmnProcessId("bench-timer")
                .latestVersion()
                .variables(Map.of("due", due.toString()));
    }

    private static double[] awaitLags(RunningPlatform platform, Instant due) throws Exception {
        double[] lags = lags(platform, due);
        while (lags.length < TIMERS) {
            TimeUnit.MILLISECONDS.sleep(500);
            lags = lags(platform, due);
        }
        return lags;
    }

    private static double[] lags(RunningPlatform platform, Instant due) throws SQLException {
        String sql = "select extract(epoch from ended_at - ?::timestamptz) * 1000 from flow.element_instance"
                + " where element_id = 'wait' and ended_at >= ?::timestamptz";
        try (Connection connection = platform.database("samspil_owner");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, due.toString());
            statement.setString(2, due.toString());
            DoubleStream.Builder lags = DoubleStream.builder();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lags.add(rows.getDouble(1));
                }
            }
            return lags.build().toArray();
        }
    }

    private static long count(RunningPlatform platform, String sql) throws SQLException {
        try (Connection connection = platform.database("samspil_owner");
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
