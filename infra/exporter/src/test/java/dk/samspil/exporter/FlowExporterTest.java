package dk.samspil.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

class FlowExporterTest {

    private static RecordedJourneys journeys;
    private static FlowTables tables;
    private TestBroker broker;

    @BeforeAll
    static void recordAndStart(@TempDir Path directory) throws IOException, SQLException {
        journeys = RecordedJourneys.record();
        tables = new FlowTables(directory);
    }

    @AfterAll
    static void stop() throws IOException {
        tables.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        tables.empty();
        broker = new TestBroker(tables.settings(), 0);
    }

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    void keepsDeployedFilesByteByByte() throws SQLException {
        broker.exportAll(journeys.records());

        assertThat(content("FORM", "decision")).isEqualTo(RecordedJourneys.FORM);
        assertThat(content("DMN", "urgency")).isEqualTo(RecordedJourneys.DECISION);
        assertThat(content("BPMN", "case")).isEqualTo(RecordedJourneys.PROCESS);
        assertThat(tables.column("select distinct checksum = md5(content) from flow.resource"))
                .containsExactly("t");
    }

    private static byte[] content(String kind, String id) throws SQLException {
        return tables.bytes(
                "select content from flow.resource where kind = '" + kind + "' and resource_id = '" + id + "'");
    }

    @Test
    void knowsTheElementsOfAProcessByTheirNames() throws SQLException {
        broker.exportAll(journeys.records());

        assertThat(tables.column("""
                        select concat_ws('|', element_id, element_type, element.name)
                        from flow.element_definition element join flow.resource on resource_key = process_definition_key where resource_id = 'case'"""))
                .containsExactlyInAnyOrder(
                        "case|process|Sagsgang",
                        "received|startEvent|received",
                        "register|serviceTask|register",
                        "decide|userTask|Afgør sagen",
                        "ask|callActivity|ask",
                        "closed|endEvent|closed");
    }

    @Test
    void tellsATasksWholeLife() throws SQLException {
        broker.exportAll(journeys.records());

        assertThat(tables.column(
                        "select kind || ' ' || coalesce(assignee, '-') from flow.user_task_event where task_key = "
                                + journeys.firstTask() + " order by position"))
                .containsExactly(
                        "created -",
                        "claimed anna",
                        "released -",
                        "claimed bo",
                        "reassigned cecilie",
                        "updated cecilie",
                        "completed cecilie");
        assertThat(
                        task(
                                "concat_ws('|', state, assignee, department, required_role, priority, submission_id, journey_id)"))
                .isEqualTo("COMPLETED|cecilie|children-family|leader|80|" + RecordedJourneys.SUBMISSION + "|"
                        + RecordedJourneys.JOURNEY);
        assertThat(task("candidate_groups[2]")).isEqualTo("other \"desk\", too");
        assertThat(task("due_at = '2031-05-01T10:00:00Z'")).isEqualTo("t");
        assertThat(task("form_key = (select resource_key from flow.resource where kind = 'FORM')"))
                .isEqualTo("t");
    }

    @Test
    void keepsWaitingAndWorkingTimeApart() throws SQLException {
        broker.exportAll(journeys.records());

        String spans = "select sum(extract(epoch from until - at) * 1000)::bigint from (select at, assignee, kind,"
                + " lead(at) over (order by position) as until from flow.user_task_event where task_key = "
                + journeys.firstTask() + ") spans where assignee is ";
        assertThat(task("waiting_ms")).isEqualTo(tables.value(spans + "null"));
        assertThat(task("working_ms")).isEqualTo(tables.value(spans + "not null"));
        assertThat(task("round(waiting_ms / 60000.0) || ' ' || round(working_ms / 60000.0)"))
                .isEqualTo("15 23");
        assertThat(task("claimed_at = (select at from flow.user_task_event where kind = 'reassigned')"))
                .isEqualTo("t");
    }

    private static String task(String expression) throws SQLException {
        return tables.value("select " + expression + " from flow.user_task where task_key = " + journeys.firstTask());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 2000})
    void attributesEveryRowToItsJourneyAndDepartmentHoweverLateTheyAreKnown(int batchSize) throws SQLException {
        var settings = tables.settings();
        settings.batchSize = batchSize;
        var other = new TestBroker(settings, 0);
        other.exportAll(journeys.records());
        other.close();

        for (String table :
                List.of("process_instance", "element_instance", "user_task", "user_task_event", "incident")) {
            assertThat(tables.column("select distinct coalesce(journey_id::text, 'none') from flow." + table))
                    .as(table)
                    .isSubsetOf(RecordedJourneys.JOURNEY, RecordedJourneys.LATE_JOURNEY);
            assertThat(tables.column("select 1 from flow." + table + " where department is null"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(tables.column("select element_id || ' ' || department from flow.element_instance where"
                        + " process_instance_key = " + journeys.first() + " order by element_instance_key"))
                .containsExactly(
                        "received reception", "register reception", "decide children-family", "ask children-family");
        assertThat(tables.column("select process_id || ' ' || department || ' ' || state from flow.process_instance"
                        + " order by process_instance_key"))
                .containsExactly(
                        "case children-family ACTIVE",
                        "question children-family ACTIVE",
                        "case adult-social TERMINATED");
        assertThat(tables.column("select element_id || ' ' || department || ' ' || state from flow.element_instance"
                        + " where element_type = 'userTask' order by element_instance_key"))
                .containsExactly(
                        "decide children-family COMPLETED", "answer health ACTIVE", "decide adult-social TERMINATED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void theRowsDoNotDependOnWhereABatchEnds(int batchSize) throws SQLException {
        broker.exportAll(journeys.records());
        var inOneBatch = tables.everything();
        tables.empty();

        var settings = tables.settings();
        settings.batchSize = batchSize;
        var other = new TestBroker(settings, 0);
        other.exportAll(journeys.records());
        other.close();

        assertThat(tables.everything()).isEqualTo(inOneBatch);
        assertThat(inOneBatch.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }

    @Test
    void aRestartInTheMiddleLosesNothingAndWritesNothingTwice() throws SQLException {
        broker.exportAll(journeys.records());
        var undisturbed = tables.everything();

        for (int half = 5; half < journeys.records().size(); half += 9) {
            tables.empty();
            var before = new TestBroker(tables.settings(), 0);
            before.exportAll(journeys.records().subList(0, half));
            before.close();
            var after = new TestBroker(tables.settings(), before.controller.getPosition());
            after.exportAll(journeys.records());
            after.close();

            assertThat(tables.everything()).as("restart after %s records", half).isEqualTo(undisturbed);
        }
    }

    @Test
    void aCrashBetweenCommitAndAcknowledgementDoublesNothing() throws SQLException {
        broker.exportAll(journeys.records());
        var undisturbed = tables.everything();
        // A row that the first time wrote, spoiled: it stays so only if nothing is written again.
        change("update flow.user_task set waiting_ms = 1");
        change("update flow.process_instance set state = 'ACTIVE', ended_at = null");
        var spoiled = tables.everything();

        var afterCrash = new TestBroker(tables.settings(), 0);
        afterCrash.exportAll(journeys.records());
        afterCrash.close();

        assertThat(tables.everything()).isEqualTo(spoiled).isNotEqualTo(undisturbed);
        assertThat(afterCrash.controller.getPosition()).isEqualTo(lastEvent());
    }

    private static void change(String sql) throws SQLException {
        try (var connection = tables.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsLostAndNothingIsAcknowledged() throws SQLException {
        broker.exportAll(journeys.records());
        var undisturbed = tables.everything();
        tables.empty();
        var settings = tables.settings();
        settings.batchSize = 20;
        var patient = new TestBroker(settings, 0);
        patient.handOver(journeys.records().subList(0, 60));
        long acknowledged = patient.controller.getPosition();

        tables.stop();
        assertThat(patient.handOver(journeys.records())).isFalse();
        patient.pass(Duration.ofSeconds(30));
        assertThat(patient.controller.getPosition()).isEqualTo(acknowledged);
        tables.start();
        patient.exportAll(journeys.records());
        patient.close();

        assertThat(tables.everything()).isEqualTo(undisturbed);
        assertThat(patient.controller.getPosition()).isEqualTo(lastEvent());
    }

    @Test
    void recordsThatChangeNothingMoveTheAcknowledgedPositionWithoutATransaction() throws SQLException {
        var irrelevant = journeys.records().stream()
                .filter(record -> record.getValueType() == ValueType.PROCESS_INSTANCE)
                .filter(record -> record.getIntent().name().equals("SEQUENCE_FLOW_TAKEN"))
                .toList();

        broker.exportAll(List.copyOf(irrelevant));

        assertThat(broker.controller.getPosition())
                .isEqualTo(irrelevant.getLast().getPosition());
        assertThat(tables.column("select position from flow.exporter_position")).isEmpty();
    }

    @Test
    void listenersHearOfEveryTaskEventWhenItIsCommitted() throws SQLException {
        try (var listener = tables.connect()) {
            listener.createStatement().execute("listen flow_task");
            broker.exportAll(journeys.records());

            var heard = listener.unwrap(PGConnection.class).getNotifications(10_000);
            assertThat(heard).hasSize(1);
            assertThat(heard[0].getParameter())
                    .startsWith("[{\"kind\":\"created\",\"taskKey\":\"" + journeys.firstTask()
                            + "\",\"department\":\"children-family\"},{\"kind\":\"claimed\"")
                    .endsWith("\"department\":\"adult-social\"}]");
        }
    }

    @Test
    void anIncidentIsTheHoldersUntilItIsResolved() throws SQLException {
        broker.exportAll(journeys.records());

        assertThat(tables.column("""
                        select concat_ws('|', element_id, error_type, error_message, state, department,
                            resolved_at >= created_at) from flow.incident"""))
                .containsExactly("register|JOB_NO_RETRIES|register is away|RESOLVED|adult-social|t");
    }

    private static long lastEvent() {
        var filter = new FlowRecords();
        return journeys.records().stream()
                .filter(record ->
                        record.getRecordType() == RecordType.EVENT && filter.acceptValue(record.getValueType()))
                .mapToLong(Record::getPosition)
                .max()
                .orElseThrow();
    }
}
