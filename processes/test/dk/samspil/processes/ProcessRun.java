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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One run of a process: its jobs are answered, its calls may go to stand-ins, its clock moves when told. */
public final class ProcessRun {

    /** When a deadline warns and when it has passed, counted from its start, unless the test says otherwise. */
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
    private final Map<String, Function<ActivatedJob, Map<String, Object>>> answers = new ConcurrentHashMap<>();
    private final Map<String, Duration> deadlines = new HashMap<>();
    private Duration passed = Duration.ZERO;
    private ProcessInstanceEvent instance;

    /** For models that the test deploys; a job waits until the test answers its type. */
    public ProcessRun(ZeebeTestEngine engine, ZeebeClient client) {
        this(engine, client, null, null);
        completes("send-reminder", "escalate-overdue");
    }

    /** For the process of a folder, deployed and every job it names answered when it starts. */
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
        answers("compute-deadline", this::deadline)
                .answers("find-leader", StandInWorkers::approver)
                .answers("find-second-eyes", StandInWorkers::approver);
    }

    /** Lets deadlines of a code last so long. */
    public ProcessRun lasting(String deadlineCode, Duration time) {
        deadlines.put(deadlineCode, time);
        return this;
    }

    /** A called process ends at once with these outputs, FEEL by variable. */
    public ProcessRun calls(String process, Map<String, String> outputs) {
        StandInProcesses.deploy(client, process, outputs);
        return this;
    }

    public ProcessRun answers(String jobType, Map<String, Object> variables) {
        return answers(jobType, job -> variables);
    }

    /** Answers every job of a type from now on; the last answer counts. */
    public ProcessRun answers(String jobType, Function<ActivatedJob, Map<String, Object>> variables) {
        if (answers.put(jobType, variables) == null) {
            workers.answer(jobType, job -> answers.get(jobType).apply(job));
        }
        return this;
    }

    /** Answers jobs without variables. */
    public ProcessRun completes(String... jobTypes) {
        for (var jobType : jobTypes) {
            answers(jobType, Map.of());
        }
        return this;
    }

    /** Answers without variables every job that the models name and the test has not answered. */
    public ProcessRun completesOthersOf(Stream<Path> models) {
        models.flatMap(model -> JOB_TYPE.matcher(Models.read(model)).results())
                .map(type -> type.group(1))
                .distinct()
                .filter(type -> !answers.containsKey(type))
                .forEach(this::completes);
        return this;
    }

    /** Deploys the run's own process and starts it. */
    public ProcessRun starts(Map<String, Object> variables) {
        if (folder.equals(processId)) {
            Models.deploy(client, folder);
        } else {
            Models.deploy(client, folder, processId);
        }
        completesOthersOf(Models.bpmn().stream().filter(this::isOwn));
        return starts(processId, variables);
    }

    /** Starts a process that is deployed. */
    public ProcessRun starts(String process, Map<String, Object> variables) {
        var all = new HashMap<String, Object>(Map.of(
                "journeyId",
                UUID.randomUUID().toString(),
                "department",
                "adult-social",
                "planId",
                UUID.randomUUID().toString()));
        all.putAll(variables);
        instance = client.newCreateInstanceCommand()
                .bpmnProcessId(process)
                .latestVersion()
                .variables(all)
                .send()
                .join();
        return this;
    }

    public ProcessRun complete(String element) {
        return complete(element, Map.of());
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

    /** That much time and a minute more, so that what is due then has come. */
    public ProcessRun timePasses(Duration time) {
        passed = passed.plus(time).plus(MARGIN);
        engine.increaseTime(time.plus(MARGIN));
        return this;
    }

    /** The engine's time. */
    public Instant now() {
        return Instant.now().plus(passed);
    }

    public ProcessRun tells(String message, String key) {
        return tells(message, key, Map.of());
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

    public List<ActivatedJob> jobs(String type) {
        return workers.jobs(type);
    }

    public List<ActivatedJob> awaitJobs(String type, int count) {
        return awaiting(count + " jobs of " + type).until(() -> jobs(type), jobs -> jobs.size() == count);
    }

    public ProcessRun awaitPassed(String element) {
        awaiting("the process to pass " + element).untilAsserted(() -> process().hasPassedElement(element));
        return this;
    }

    public long instanceKey() {
        return instance.getProcessInstanceKey();
    }

    public ProcessInstanceAssert process() {
        return assertThat(instance);
    }

    /** Waits for the end; nothing went wrong on the way. */
    public ProcessInstanceAssert ends() {
        awaiting("the process to end").untilAsserted(() -> process().isCompleted());
        return process().hasNoIncidents();
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

    /** Also the other models in the folder that is the process's own. */
    private boolean isOwn(Path model) {
        return folder.equals(processId)
                ? model.getParent().endsWith(folder)
                : model.getFileName().toString().equals(processId + ".bpmn");
    }

    private Map<String, Object> deadline(ActivatedJob job) {
        var code = (String) job.getVariable("deadlineCode");
        var due = deadlines.getOrDefault(code, DUE_AFTER);
        var start = now().atOffset(ZoneOffset.UTC);
        return Map.of(
                "deadline",
                Map.of(
                        "code", code,
                        "warnAt", start.plus(due.multipliedBy(3).dividedBy(4)).toString(),
                        "dueAt", start.plus(due).toString()));
    }
}
