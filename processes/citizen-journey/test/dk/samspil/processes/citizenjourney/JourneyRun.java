package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.StandInWorkers;
import dk.samspil.processes.UserTasks;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.response.PublishMessageResponse;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.assertions.ProcessInstanceAssert;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One journey on its way: what is told to it, what people answer, and what the process did. */
final class JourneyRun {

    static final Duration MARGIN = Duration.ofMinutes(1);

    private final String journeyId = UUID.randomUUID().toString();
    private final ZeebeTestEngine engine;
    private final ZeebeClient client;
    private final UserTasks tasks;
    private final StandInWorkers workers;
    private final PublishMessageResponse start;
    private volatile Duration passed = Duration.ZERO;

    private JourneyRun(ZeebeTestEngine engine, ZeebeClient client, String message, Map<String, Object> registered) {
        this.engine = engine;
        this.client = client;
        tasks = new UserTasks(engine);
        CalledProcesses.deploy(client);
        Models.deploy(client, "consent", "consent");
        Models.deploy(client, "referral", "acute-assessment");
        Models.deploy(client, "citizen-journey");
        client.newDeployResourceCommand()
                .addResourceFile(Models.dmn("referral", "urgency").toString())
                .addResourceStringUtf8(FORM_OF_THE_MEETING, "action.form")
                .send()
                .join();
        workers = JourneyWorkers.open(client, registered, () -> Instant.now().plus(passed));
        start = publish(message, journeyId, start());
        awaiting("the message to start a journey")
                .untilAsserted(() -> assertThat(start).hasCreatedProcessInstance());
    }

    /** The network meeting's own form, which its process brings. */
    private static final String FORM_OF_THE_MEETING =
            "{\"id\": \"network-meeting-carry-out-action\", \"type\": \"default\", \"components\": []}";

    static JourneyRun of(ZeebeTestEngine engine, ZeebeClient client) {
        return of(engine, client, Map.of());
    }

    static JourneyRun of(ZeebeTestEngine engine, ZeebeClient client, Map<String, Object> registered) {
        return startedBy(engine, client, "citizen-referral", registered);
    }

    static JourneyRun startedBy(
            ZeebeTestEngine engine, ZeebeClient client, String message, Map<String, Object> registered) {
        return new JourneyRun(engine, client, message, registered);
    }

    private Map<String, Object> start() {
        return Map.of(
                "journeyId",
                journeyId,
                "referralId",
                UUID.randomUUID().toString(),
                "submissionId",
                UUID.randomUUID().toString(),
                "department",
                "reception",
                "source",
                "citizen");
    }

    /** The referral process answers, and the ones after it as far as they are given. */
    JourneyRun answers(String process, Map<String, Object> answer) {
        CalledProcesses.answer(workers, process, answer);
        return this;
    }

    /** Something happens that the journey is told about. */
    JourneyRun told(String message, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("submissionId", UUID.randomUUID().toString());
        publish(message, journeyId, all);
        return this;
    }

    /** Something happens to a thing of the journey that a step waits with. */
    JourneyRun tellsOf(String thing, String message) {
        publish(message, thing, Map.of());
        return this;
    }

    private PublishMessageResponse publish(String message, String key, Map<String, Object> variables) {
        return client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(key)
                .messageId(UUID.randomUUID().toString())
                .timeToLive(Duration.ofDays(7))
                .variables(variables)
                .send()
                .join();
    }

    UserTaskRecordValue waitsAt(String task) {
        return tasks.awaitOpen(task);
    }

    boolean isOpen(String task) {
        return tasks.open(task).isPresent();
    }

    JourneyRun complete(String task, Map<String, Object> answers) {
        var variables = new HashMap<>(answers);
        variables.put("submissionId", UUID.randomUUID().toString());
        tasks.complete(task, variables);
        return this;
    }

    JourneyRun timePasses(Duration time) {
        passed = passed.plus(time).plus(MARGIN);
        engine.increaseTime(time.plus(MARGIN));
        return this;
    }

    JourneyRun waitsIn(String callActivity) {
        awaiting("the journey to wait in " + callActivity)
                .untilAsserted(() -> process().isWaitingAtElements(callActivity));
        return this;
    }

    JourneyRun passes(String element) {
        awaiting("the journey to pass " + element).untilAsserted(() -> process().hasPassedElement(element));
        return this;
    }

    List<ActivatedJob> jobs(String type) {
        return workers.jobs(type);
    }

    List<ActivatedJob> awaitJobs(String type, int count) {
        return awaiting(count + " jobs of " + type).until(() -> jobs(type), jobs -> jobs.size() == count);
    }

    Map<String, Object> awaitJob(String type) {
        return awaitJobs(type, 1).getFirst().getVariablesAsMap();
    }

    List<String> jobTypes() {
        return workers.jobTypes();
    }

    ProcessInstanceAssert process() {
        return assertThat(start).extractingProcessInstance();
    }

    JourneyRun ends() {
        awaiting("the journey to end").untilAsserted(() -> process().isCompleted());
        process().hasNoIncidents();
        return this;
    }

    String journeyId() {
        return journeyId;
    }
}
