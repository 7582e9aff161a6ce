package dk.samspil.processes;

import static dk.samspil.processes.Awaiting.awaiting;
import static io.camunda.zeebe.process.test.assertions.BpmnAssert.assertThat;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.response.ProcessInstanceEvent;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.assertions.ProcessInstanceAssert;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One run of a process that another one calls, with stand-ins for its workers and a clock that the test moves. */
public final class CalledProcessRun {

    /** When a deadline warns and when it has passed, counted from its start, unless the test says otherwise. */
    public static final Duration WARNS_AFTER = Duration.ofHours(36);

    public static final Duration DUE_AFTER = Duration.ofHours(48);
    public static final Duration MARGIN = Duration.ofMinutes(1);

    private final ZeebeTestEngine engine;
    private final ZeebeClient client;
    private final UserTasks tasks;
    private final StandInWorkers workers;
    private final Map<String, Duration> deadlines = new HashMap<>();
    private Duration passed = Duration.ZERO;
    private ProcessInstanceEvent instance;

    public CalledProcessRun(ZeebeTestEngine engine, ZeebeClient client) {
        this.engine = engine;
        this.client = client;
        tasks = new UserTasks(engine);
        workers = new StandInWorkers(client);
        workers.answer("compute-deadline", this::deadline).complete("send-reminder", "escalate-overdue");
    }

    /** Lets deadlines of a code last so long. */
    public CalledProcessRun lasting(String deadlineCode, Duration time) {
        deadlines.put(deadlineCode, time);
        return this;
    }

    public CalledProcessRun answer(String jobType, Function<ActivatedJob, Map<String, Object>> variables) {
        workers.answer(jobType, variables);
        return this;
    }

    public CalledProcessRun complete(String... jobTypes) {
        workers.complete(jobTypes);
        return this;
    }

    public CalledProcessRun start(String processId, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.putIfAbsent("journeyId", UUID.randomUUID().toString());
        instance = client.newCreateInstanceCommand()
                .bpmnProcessId(processId)
                .latestVersion()
                .variables(all)
                .send()
                .join();
        return this;
    }

    public CalledProcessRun submit(String task, Map<String, Object> answers) {
        var variables = new HashMap<>(answers);
        variables.put("submissionId", UUID.randomUUID().toString());
        tasks.complete(task, variables);
        return this;
    }

    public CalledProcessRun submit(String task) {
        return submit(task, Map.of());
    }

    public UserTaskRecordValue awaitOpen(String task) {
        return tasks.awaitOpen(task);
    }

    public boolean isOpen(String task) {
        return tasks.open(task).isPresent();
    }

    public CalledProcessRun timePasses(Duration time) {
        passed = passed.plus(time);
        engine.increaseTime(time);
        return this;
    }

    public List<ActivatedJob> jobs(String type) {
        return workers.jobs(type);
    }

    public List<ActivatedJob> awaitJobs(String type, int count) {
        return awaiting(count + " jobs of " + type).until(() -> jobs(type), jobs -> jobs.size() == count);
    }

    public void publish(String message, String correlationKey) {
        publish(message, correlationKey, Map.of());
    }

    public void publish(String message, String correlationKey, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(correlationKey)
                .variables(variables)
                .send()
                .join();
    }

    public long instanceKey() {
        return instance.getProcessInstanceKey();
    }

    public ProcessInstanceAssert process() {
        return assertThat(instance);
    }

    public ProcessInstanceAssert ends() {
        awaiting("the process to end").untilAsserted(() -> process().isCompleted());
        return process();
    }

    public CalledProcessRun awaitPassed(String element) {
        awaiting("the process to pass " + element).untilAsserted(() -> process().hasPassedElement(element));
        return this;
    }

    private Map<String, Object> deadline(ActivatedJob job) {
        var code = (String) job.getVariable("deadlineCode");
        var due = deadlines.getOrDefault(code, DUE_AFTER);
        var start = Instant.now().plus(passed).atOffset(ZoneOffset.UTC);
        return Map.of(
                "deadline",
                Map.of(
                        "code", code,
                        "warnAt", start.plus(due.multipliedBy(3).dividedBy(4)).toString(),
                        "dueAt", start.plus(due).toString()));
    }
}
