package dk.samspil.processes;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.response.ProcessInstanceEvent;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.assertions.ProcessInstanceAssert;
import io.camunda.zeebe.process.test.filters.RecordStream;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import io.camunda.zeebe.protocol.record.value.VariableRecordValue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One process on its own: every job it names is answered, its calls go to stand-ins, its clock moves when told. */
public final class ProcessRun {

    /** When every deadline warns and when it has passed, counted from its start. */
    public static final Duration WARNS_AFTER = Duration.ofHours(36);

    public static final Duration DUE_AFTER = Duration.ofHours(48);

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Pattern JOB_TYPE =
            Pattern.compile("<zeebe:(?:taskDefinition|executionListener)[^>]* type=\"([^\"]+)\"");

    private final ZeebeTestEngine engine;
    private final ZeebeClient client;
    private final String folder;
    private final String processId;
    private final UserTasks tasks;
    private final StandInWorkers workers;
    private final Map<String, Function<ActivatedJob, Map<String, Object>>> answers = new HashMap<>();
    private Duration passed = Duration.ZERO;
    private ProcessInstanceEvent instance;

    public ProcessRun(ZeebeTestEngine engine, ZeebeClient client, String processId) {
        this(engine, client, processId, processId);
    }

    /** For a process that lies in a folder with others, such as a milestone. */
    public ProcessRun(ZeebeTestEngine engine, ZeebeClient client, String folder, String processId) {
        this.engine = engine;
        this.client = client;
        this.folder = folder;
        this.processId = processId;
        tasks = new UserTasks(engine);
        workers = new StandInWorkers(client);
        answers.put("compute-deadline", this::deadline);
    }

    /** A called process ends at once with these outputs, FEEL by variable. */
    public ProcessRun calls(String process, Map<String, String> outputs) {
        StandInProcesses.deploy(client, process, outputs);
        return this;
    }

    public ProcessRun answers(String jobType, Map<String, Object> variables) {
        return answers(jobType, job -> variables);
    }

    public ProcessRun answers(String jobType, Function<ActivatedJob, Map<String, Object>> variables) {
        answers.put(jobType, variables);
        return this;
    }

    public ProcessRun starts(Map<String, Object> variables) {
        if (folder.equals(processId)) {
            Models.deploy(client, folder);
        } else {
            Models.deploy(client, folder, processId);
        }
        jobTypes().forEach(type -> workers.answer(type, answers.getOrDefault(type, job -> Map.of())));
        var all = new HashMap<String, Object>(Map.of(
                "journeyId",
                UUID.randomUUID().toString(),
                "department",
                "adult-social",
                "planId",
                UUID.randomUUID().toString()));
        all.putAll(variables);
        instance = client.newCreateInstanceCommand()
                .bpmnProcessId(processId)
                .latestVersion()
                .variables(all)
                .send()
                .join();
        return this;
    }

    public ProcessRun complete(String element, Map<String, Object> form) {
        var variables = new HashMap<>(form);
        variables.put("submissionId", UUID.randomUUID().toString());
        tasks.complete(element, variables);
        return this;
    }

    public UserTaskRecordValue waitsAt(String element) {
        return tasks.awaitOpen(element);
    }

    public boolean isOpen(String element) {
        return tasks.open(element).isPresent();
    }

    public ProcessRun timePasses(Duration time) {
        passed = passed.plus(time).plus(MARGIN);
        engine.increaseTime(time.plus(MARGIN));
        return this;
    }

    public ProcessRun tells(String message, String key, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(key)
                .timeToLive(Duration.ofDays(1))
                .variables(variables)
                .send()
                .join();
        return this;
    }

    public List<ActivatedJob> awaitJobs(String type, int count) {
        return awaiting(count + " jobs of " + type).until(() -> jobs(type), jobs -> jobs.size() == count);
    }

    public List<ActivatedJob> jobs(String type) {
        return workers.jobs(type);
    }

    public ProcessInstanceAssert process() {
        return assertThat(instance);
    }

    /** The last value, as JSON, of a variable of the process itself: what a caller can take from it. */
    public String result(String variable) {
        var records = RecordStream.of(engine.getRecordStreamSource()).variableRecords();
        return StreamSupport.stream(records.spliterator(), false)
                .map(Record::getValue)
                .filter(value -> value.getScopeKey() == instance.getProcessInstanceKey()
                        && value.getName().equals(variable))
                .reduce((earlier, later) -> later)
                .map(VariableRecordValue::getValue)
                .orElse(null);
    }

    /** Waits for the end; nothing went wrong on the way. */
    public ProcessInstanceAssert ends() {
        awaiting("the process to end").untilAsserted(() -> process().isCompleted());
        return process().hasNoIncidents();
    }

    /** Of all models in the folder that is the process's own, and what a test answers besides. */
    private List<String> jobTypes() {
        var named = Models.bpmn().stream()
                .filter(file -> folder.equals(processId)
                        ? file.getParent().endsWith(folder)
                        : file.getFileName().toString().equals(processId + ".bpmn"))
                .flatMap(file -> JOB_TYPE.matcher(Models.read(file)).results())
                .map(type -> type.group(1));
        return Stream.concat(named, answers.keySet().stream()).distinct().toList();
    }

    private Map<String, Object> deadline(ActivatedJob job) {
        var start = Instant.now().plus(passed).atOffset(ZoneOffset.UTC);
        return Map.of(
                "deadline",
                Map.of(
                        "code", job.getVariable("deadlineCode"),
                        "warnAt", start.plus(WARNS_AFTER).toString(),
                        "dueAt", start.plus(DUE_AFTER).toString()));
    }
}
