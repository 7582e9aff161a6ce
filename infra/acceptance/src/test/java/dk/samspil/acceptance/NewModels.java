package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.migration.MigrateMain;
import io.camunda.zeebe.client.ZeebeClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a designer and an operator do when models change: publish, and migrate what runs. */
final class NewModels {

    private static final String NEWEST = """
            select distinct on (resource_id) name, content from flow.resource
             where kind = 'BPMN' and name not like '%-example.bpmn' order by resource_id, version desc""";

    private final RunningPlatform platform;
    private final Journeys journeys;

    NewModels(RunningPlatform platform) {
        this.platform = platform;
        this.journeys = new Journeys(platform);
    }

    /** The same models with a comment more: new versions in which everything has its place. */
    void publishEveryModelAnew() throws SQLException {
        Map<String, String> models = newest();
        try (ZeebeClient engine = platform.engine()) {
            models.forEach((name, model) -> deploy(engine, name, model + "<!-- anew -->"));
        }
        journeys.awaitValue(
                "0",
                "samspil_portal",
                "select count(*)::text from (" + NEWEST
                        + ") newest where position('<!-- anew -->'::bytea in content) = 0");
    }

    /** What {@code ./samspil migrate} prints. */
    String migrate(int expected, String... options) throws SQLException, IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = MigrateMain.run(
                platform.settings(), List.of(options), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return told.toString(StandardCharsets.UTF_8);
    }

    /** Waits until nothing of the journey runs on a version that is not the newest. */
    void awaitNewestVersions(String journeyId) {
        journeys.awaitValue("0", "samspil_portal", """
                select count(*)::text from flow.process_instance p
                 where p.journey_id = ?::uuid and p.state = 'ACTIVE'
                   and p.version < (select max(version) from flow.resource where resource_id = p.process_id)""", journeyId);
    }

    static void deploy(ZeebeClient engine, String name, String model) {
        engine.newDeployResourceCommand()
                .addResourceStringUtf8(model, name)
                .send()
                .join();
    }

    private Map<String, String> newest() throws SQLException {
        Map<String, String> models = new HashMap<>();
        try (Connection connection = platform.database("samspil_portal");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NEWEST)) {
            while (rows.next()) {
                models.put(rows.getString(1), new String(rows.getBytes(2), StandardCharsets.UTF_8));
            }
        }
        return models;
    }
}
