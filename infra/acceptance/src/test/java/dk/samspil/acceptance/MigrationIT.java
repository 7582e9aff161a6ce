package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.migration.MigrateMain;
import io.camunda.zeebe.client.ZeebeClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A published model reaches the journeys that run, and one that it cannot reach stays where it was. */
class MigrationIT {

    private static final String EXAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
              <bpmn:process id="migration-example" isExecutable="true">
                <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="%1$s"/>
                <bpmn:userTask id="%1$s" name="Vent">
                  <bpmn:extensionElements>
                    <zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="reception"/>
                  </bpmn:extensionElements>
                  <bpmn:incoming>a</bpmn:incoming>
                </bpmn:userTask>
                %2$s
              </bpmn:process>
            </bpmn:definitions>""";
    private static final String REMINDER = """
            <bpmn:boundaryEvent id="warn" name="Frist nær" cancelActivity="false" attachedToRef="%s">
              <bpmn:outgoing>b</bpmn:outgoing>
              <bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="b" sourceRef="warn" targetRef="told"/>
            <bpmn:endEvent id="told"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>""";

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);

    @Test
    void aJourneyGoesOnAtItsTaskOnTheNewVersionOfItsModels() throws Exception {
        PortalSession sara = platform.login("sara.bjerg");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()));
        String task = journeys.awaitTask(sara, journeyId, Journeys.HEAR);
        publishEveryModelAnew();

        String plan = migrate(0, "--plan");
        assertThat(plan.lines().filter(line -> line.contains(journeyId)))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("migrates"));
        migrate(0, "--apply");

        journeys.awaitValue("0", "samspil_portal", """
                select count(*)::text from flow.process_instance p
                 where p.journey_id = ?::uuid and p.state = 'ACTIVE'
                   and p.version < (select max(version) from flow.resource where resource_id = p.process_id)""", journeyId);
        journeys.complete(
                sara,
                task,
                Map.of(
                        "reached", "reached",
                        "wish", "At blive hørt.",
                        "needs", List.of("family"),
                        "contactForm", "phone",
                        "agreement", "agreed",
                        "source", "citizen"));
        journeys.awaitTask(platform.login("mette.krogh"), journeyId, Journeys.ACCEPT);
        assertThat(migrate(0, "--plan")).doesNotContain(journeyId);
    }

    @Test
    void whatCannotMapOrWouldLoseADeadlineStaysWhereItWas() throws Exception {
        try (ZeebeClient engine = platform.engine()) {
            publish(engine, 1, EXAMPLE.formatted("wait", REMINDER.formatted("wait")));
            long key = engine.newCreateInstanceCommand()
                    .bpmnProcessId("migration-example")
                    .latestVersion()
                    .send()
                    .join()
                    .getProcessInstanceKey();
            try {
                awaitState(key, "wait", "ACTIVE");
                migrateOrStay(engine, key);
            } finally {
                engine.newCancelInstanceCommand(key).send().join();
                awaitState(key, "wait", "TERMINATED");
            }
        }
    }

    private void migrateOrStay(ZeebeClient engine, long key) throws Exception {
        publish(engine, 2, EXAMPLE.formatted("wait", ""));
        assertThat(migrate(1, "--plan")).contains("lost: timer «Frist nær» (warn)");
        migrate(1, "--apply");
        assertThat(versionOf(key)).isEqualTo("1");

        publish(engine, 3, EXAMPLE.formatted("elsewhere", REMINDER.formatted("elsewhere")));
        assertThat(migrate(1, "--apply")).contains("cannot: «Vent» (wait) is not in the new version");
        assertThat(versionOf(key)).isEqualTo("1");

        publish(engine, 4, EXAMPLE.formatted("wait", ""));
        migrate(0, "--apply", "--accept-lost-deadlines");
        await().atMost(Journeys.PATIENCE)
                .untilAsserted(() -> assertThat(versionOf(key)).isEqualTo("4"));
    }

    private void awaitState(long key, String element, String state) {
        journeys.awaitValue(
                state,
                "samspil_portal",
                "select state from flow.element_instance where process_instance_key = ?::bigint and element_id = ?",
                Long.toString(key),
                element);
    }

    /** Returns when the list of what is deployed shows the version. */
    private void publish(ZeebeClient engine, int version, String model) {
        deploy(engine, "migration-example.bpmn", model);
        journeys.awaitValue(
                Integer.toString(version),
                "samspil_portal",
                "select max(version)::text from flow.resource where resource_id = 'migration-example'");
    }

    private String versionOf(long key) {
        return journeys.one(
                "samspil_portal",
                "select version::text from flow.process_instance where process_instance_key = ?::bigint",
                Long.toString(key));
    }

    private String migrate(int expected, String... options) throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = MigrateMain.run(
                platform.settings(), List.of(options), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return told.toString(StandardCharsets.UTF_8);
    }

    /** The same models with a comment more: new versions in which everything has its place. */
    private void publishEveryModelAnew() throws Exception {
        Map<String, String> models = newestModels();
        try (ZeebeClient engine = platform.engine()) {
            models.forEach((name, model) -> deploy(engine, name, model + "<!-- anew -->"));
            journeys.awaitValue("0", "samspil_portal", """
                    select count(*)::text from (select distinct on (resource_id) content from flow.resource
                       where kind = 'BPMN' and resource_id <> 'migration-example' order by resource_id, version desc) newest
                     where position('<!-- anew -->'::bytea in content) = 0""");
        }
    }

    private Map<String, String> newestModels() throws Exception {
        Map<String, String> models = new HashMap<>();
        try (Connection connection = platform.database("samspil_portal");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select distinct on (resource_id) name, content from flow.resource
                         where kind = 'BPMN' and resource_id <> 'migration-example' order by resource_id, version desc""")) {
            while (rows.next()) {
                models.put(rows.getString(1), new String(rows.getBytes(2), StandardCharsets.UTF_8));
            }
        }
        return models;
    }

    private static void deploy(ZeebeClient engine, String name, String model) {
        engine.newDeployResourceCommand()
                .addResourceStringUtf8(model, name)
                .send()
                .join();
    }
}
