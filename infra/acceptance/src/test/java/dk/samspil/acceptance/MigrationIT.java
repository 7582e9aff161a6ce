package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.client.ZeebeClient;
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
    private final NewModels models = new NewModels(platform);

    @Test
    void aJourneyGoesOnAtItsTaskOnTheNewVersionOfItsModels() throws Exception {
        PortalSession sara = platform.login("sara.bjerg");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()));
        String task = journeys.awaitTask(sara, journeyId, Journeys.HEAR);
        models.publishEveryModelAnew();

        String plan = models.migrate(0, "--plan");
        assertThat(plan.lines().filter(line -> line.contains(journeyId)))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("migrates"));
        models.migrate(0, "--apply");

        models.awaitNewestVersions(journeyId);
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
        assertThat(models.migrate(0, "--plan")).doesNotContain(journeyId);
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
        assertThat(models.migrate(1, "--plan")).contains("lost: timer «Frist nær» (warn)");
        models.migrate(1, "--apply");
        assertThat(versionOf(key)).isEqualTo("1");

        publish(engine, 3, EXAMPLE.formatted("elsewhere", REMINDER.formatted("elsewhere")));
        assertThat(models.migrate(1, "--apply")).contains("cannot: «Vent» (wait) is not in the new version");
        assertThat(versionOf(key)).isEqualTo("1");

        publish(engine, 4, EXAMPLE.formatted("wait", ""));
        models.migrate(0, "--apply", "--accept-lost-deadlines");
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
        NewModels.deploy(engine, "migration-example.bpmn", model);
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
}
