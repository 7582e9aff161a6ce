package dk.samspil.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dk.samspil.acceptance.RunningPlatform;
import io.camunda.zeebe.client.ZeebeClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A migration goes through its instances in batches; one that is broken off is taken up where it stopped. */
class MigrationBatchesIT {

    private static final String PROCESS = "batches-example";

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
              <bpmn:process id="%s" isExecutable="true">
                <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="wait"/>
                <bpmn:userTask id="wait" name="Vent">
                  <bpmn:extensionElements>
                    <zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="reception"/>
                  </bpmn:extensionElements>
                  <bpmn:incoming>a</bpmn:incoming>
                </bpmn:userTask>
              </bpmn:process>
            </bpmn:definitions>""".formatted(PROCESS);

    private static final String DEPLOYED = "select version from flow.resource where resource_id = ?";
    private static final String VERSIONS = """
            select version from flow.process_instance
             where process_id = ? and state = 'ACTIVE' order by process_instance_key""";

    private static final int BATCH = 2;
    private static final int INSTANCES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningPlatform platform = RunningPlatform.get();
    private final ZeebeClient engine = platform.engine();
    private List<Long> instances;

    @BeforeEach
    void threeBatchesWaitOnTheVersionBefore() {
        publish(MODEL);
        instances = Stream.generate(this::begin).limit(INSTANCES).sorted().toList();
        publish(MODEL.replace("Vent", "Vent lidt"));
        awaitVersions(1L, 1L, 1L, 1L, 1L);
    }

    @AfterEach
    void end() {
        instances.forEach(key -> engine.newCancelInstanceCommand(key).send().join());
        awaitVersions();
        engine.close();
    }

    @Test
    void aRunThatIsBrokenOffIsTakenUpWithTheNextBatch() throws Exception {
        assertThatExceptionOfType(BrokenOff.class).isThrownBy(() -> migrate(new BreaksOff()));
        awaitVersions(2L, 2L, 1L, 1L, 1L);

        ByteArrayOutputStream told = new ByteArrayOutputStream();
        migrate(new PrintStream(told, true, StandardCharsets.UTF_8));

        awaitVersions(2L, 2L, 2L, 2L, 2L);
        assertThat(told.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(PROCESS)))
                .as("what was left, each once")
                .hasSize(INSTANCES - BATCH)
                .allMatch(line -> line.endsWith(": migrated"));
    }

    private static final class BrokenOff extends RuntimeException {}

    /** The command ends when it would tell how far it has come with this process. */
    private static final class BreaksOff extends PrintStream {

        private boolean begun;

        BreaksOff() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public PrintStream printf(String format, Object... told) {
            begun |= Arrays.asList(told).contains(PROCESS);
            return this;
        }

        @Override
        public void println(String line) {
            if (begun) {
                throw new BrokenOff();
            }
        }
    }

    private void migrate(PrintStream out) throws SQLException, IOException {
        try (Connection database = platform.database("samspil_portal")) {
            new Migration(new FlowDatabase(database), platform.settings().home(), BATCH)
                    .apply(new Migrator(engine), false, new Report(out));
        }
    }

    private long begin() {
        return engine.newCreateInstanceCommand()
                .bpmnProcessId(PROCESS)
                .latestVersion()
                .send()
                .join()
                .getProcessInstanceKey();
    }

    /** Returns when the list of what is deployed shows it. */
    private void publish(String model) {
        int version = engine.newDeployResourceCommand()
                .addResourceStringUtf8(model, PROCESS + ".bpmn")
                .send()
                .join()
                .getProcesses()
                .getFirst()
                .getVersion();
        await().atMost(PATIENCE).until(() -> keys(DEPLOYED).contains((long) version));
    }

    private void awaitVersions(Long... versions) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(keys(VERSIONS)).containsExactly(versions));
    }

    private List<Long> keys(String sql) {
        return platform.keys(sql, PROCESS);
    }
}
