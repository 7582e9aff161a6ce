package dk.samspil.exporter;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the engine recorded of two journeys. The first knows its journey from the start; its task is claimed, released,
 * claimed, given to another, updated and completed, and a called process waits in a task. The second gets stuck, learns
 * its journey and holder late, and is cancelled.
 */
record RecordedJourneys(List<Record<?>> records, long first, long second, long firstTask) {

    static final String JOURNEY = "6f1f4f5e-0c5e-4b5e-9d53-3a8e0e1d0001";
    static final String LATE_JOURNEY = "6f1f4f5e-0c5e-4b5e-9d53-3a8e0e1d0002";
    static final String SUBMISSION = "6f1f4f5e-0c5e-4b5e-9d53-3a8e0e1d0003";
    static final byte[] FORM = "{ \"id\": \"decision\",\r\n  \"type\": \"default\", \"components\": [ ] }  \n"
            .getBytes(StandardCharsets.UTF_8);
    static final byte[] DECISION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- æøå, and a tab:\t. -->
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="urgency" name="Hast" namespace="samspil">
              <decision id="how-urgent" name="Hast"><literalExpression id="l"><text>1</text></literalExpression></decision>
            </definitions>
            """.getBytes(StandardCharsets.UTF_8);
    static final byte[] PROCESS = caseProcess();

    private static byte[] caseProcess() {
        return Bpmn.convertToString(Bpmn.createExecutableProcess("case")
                        .name("Sagsgang")
                        .startEvent("received")
                        .serviceTask("register", task -> task.zeebeJobType("register"))
                        .userTask(
                                "decide",
                                task -> task.name("Afgør sagen")
                                        .zeebeUserTask()
                                        .zeebeCandidateGroups("=[department, \"other \\\"desk\\\", too\"]")
                                        .zeebeTaskHeader("role", "leader")
                                        .zeebeDueDate("2031-05-01T12:00:00+02:00")
                                        .zeebeFormId("decision"))
                        .callActivity("ask", call -> call.zeebeProcessId("question"))
                        .endEvent("closed")
                        .done())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] calledProcess() {
        return Bpmn.convertToString(Bpmn.createExecutableProcess("question")
                        .startEvent()
                        .userTask("answer", task -> task.zeebeUserTask().zeebeCandidateGroups("health"))
                        .endEvent()
                        .done())
                .getBytes(StandardCharsets.UTF_8);
    }

    static RecordedJourneys record() {
        try (var engine = new TestEngine()) {
            engine.client
                    .newDeployResourceCommand()
                    .addResourceBytes(PROCESS, "case.bpmn")
                    .addResourceBytes(calledProcess(), "question.bpmn")
                    .addResourceBytes(FORM, "decision.form")
                    .addResourceBytes(DECISION, "urgency.dmn")
                    .send()
                    .join();
            long first = start(engine, Map.of("journeyId", JOURNEY, "department", "reception"));
            engine.completeJob("register", "{\"department\":\"children-family\"}");
            long task = newestTask(engine);
            liveThrough(engine, task);
            long second = start(engine, Map.of("unrelated", 1));
            getStuckAndLearnLate(engine);
            engine.client.newCancelInstanceCommand(second).send().join();
            return new RecordedJourneys(engine.records(), first, second, task);
        }
    }

    private static void liveThrough(TestEngine engine, long task) {
        engine.pass(Duration.ofMinutes(10));
        engine.assign(task, "anna");
        engine.pass(Duration.ofMinutes(20));
        engine.assign(task, "");
        engine.pass(Duration.ofMinutes(5));
        engine.assign(task, "bo");
        engine.pass(Duration.ofMinutes(1));
        engine.assign(task, "cecilie");
        engine.changePriority(task, 80);
        engine.pass(Duration.ofMinutes(2));
        engine.complete(task, "{\"submissionId\":\"" + SUBMISSION + "\"}");
    }

    private static void getStuckAndLearnLate(TestEngine engine) {
        long job = engine.jobKey("register");
        engine.client
                .newFailCommand(job)
                .retries(0)
                .errorMessage("register is away")
                .send()
                .join();
        engine.settle();
        long incident = engine.newestKey(ValueType.INCIDENT, IncidentIntent.CREATED);
        engine.client.newUpdateRetriesCommand(job).retries(1).send().join();
        engine.client.newResolveIncidentCommand(incident).send().join();
        engine.completeJob("register", "{\"journeyId\":\"" + LATE_JOURNEY + "\",\"department\":\"adult-social\"}");
    }

    private static long start(TestEngine engine, Map<String, Object> variables) {
        long key = engine.client
                .newCreateInstanceCommand()
                .bpmnProcessId("case")
                .latestVersion()
                .variables(variables)
                .send()
                .join()
                .getProcessInstanceKey();
        engine.settle();
        return key;
    }

    private static long newestTask(TestEngine engine) {
        return engine.newestKey(ValueType.USER_TASK, UserTaskIntent.CREATED);
    }
}
