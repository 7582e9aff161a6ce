package dk.samspil.bench;

import dk.samspil.acceptance.PortalSession;
import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the pages of the portal take over HTTP where a million tasks have been done and people have open ones: the
 * demo people's journeys, lived through the processes and then copied. Names the large tables that a page reads from end to end.
 */
final class PagesBench implements BenchMain.Bench {

    private static final int COPIES = 2_500;
    private static final int TIMES = 40;
    private static final int LARGE = 20_000;
    private static final Duration STATISTICS_ARE_LATE = Duration.ofSeconds(2);
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public void run() throws Exception {
        RunningPlatform platform = RunningPlatform.start(Map.of());
        String journey = null;
        for (String name : Story.names()) {
            String lived = new StoryTeller(platform).tellForDemo(Story.named(name));
            journey = name.equals("emil") ? lived : journey;
        }
        try (Connection owner = platform.database("samspil_owner")) {
            new ManyCopies(owner).make(COPIES);
            Statement statement = owner.createStatement();
            new Figure("pages-data")
                    .with("journeys", count(statement, "casework.journey"))
                    .with("tasks", count(statement, "flow.user_task"))
                    .with("openTasks", count(statement, "flow.user_task where state = 'CREATED'"))
                    .with("events", count(statement, "casework.journey_event"))
                    .with("deadlines", count(statement, "casework.deadline"))
                    .with("planLines", count(statement, "casework.plan_line"))
                    .print();
            measure(platform, statement, "journey", "nanna.falk", "/api/journeys/" + journey);
            measure(platform, statement, "own-journey", "emil.holm", "/api/journeys/" + journey);
            measure(platform, statement, "plan", "emil.holm", "/api/journeys/" + journey + "/plan");
            measure(platform, statement, "tasks", "mette.krogh", "/api/tasks");
            measure(platform, statement, "service-gaps", "birgit.lund", "/api/service-gaps");
        }
        platform.platform().stop();
    }

    private static void measure(RunningPlatform platform, Statement statistics, String page, String who, String path)
            throws SQLException {
        PortalSession session = platform.login(who);
        Map<String, Long> before = readWhole(statistics);
        double[] millis = new double[TIMES];
        int size = 0;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            var answer = session.get(path);
            millis[i] = (System.nanoTime() - begun) / NANOS_PER_MILLI;
            if (answer.status() != 200) {
                throw new IllegalStateException(path + ": " + answer.status() + " " + answer.body());
            }
            size = answer.body().length();
        }
        Map<String, Long> after = readWhole(statistics);
        after.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        new Figure("pages")
                .with("page", page)
                .with("page", millis, "Ms")
                .with("bytes", size)
                .with("largeTablesReadWhole", String.join(" ", after.keySet()))
                .print();
    }

    /** How often each large table has been read from end to end so far, by everybody. */
    private static Map<String, Long> readWhole(Statement statement) throws SQLException {
        statement.execute("select pg_stat_force_next_flush()");
        LockSupport.parkNanos(STATISTICS_ARE_LATE.toNanos());
        Map<String, Long> scans = new TreeMap<>();
        try (ResultSet tables = statement.executeQuery(
                "select schemaname || '.' || relname, seq_scan from pg_stat_user_tables where n_live_tup > " + LARGE)) {
            while (tables.next()) {
                scans.put(tables.getString(1), tables.getLong(2));
            }
        }
        return scans;
    }

    private static double count(Statement statement, String what) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
