package dk.samspil.processes;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Completes jobs with the variables the real workers would give, and remembers every job it was handed. */
public final class StandInWorkers {

    /** Jobs are pushed; only what waited before the worker came is asked for. */
    private static final Duration BACKLOG = Duration.ofSeconds(1);

    private final ZeebeClient client;
    private final List<ActivatedJob> jobs = new CopyOnWriteArrayList<>();

    public StandInWorkers(ZeebeClient client) {
        this.client = client;
    }

    /** Answers every job of a type. */
    public StandInWorkers answer(String jobType, Function<ActivatedJob, Map<String, Object>> variables) {
        client.newWorker()
                .jobType(jobType)
                .handler((jobClient, job) -> {
                    jobs.add(job);
                    jobClient
                            .newCompleteCommand(job)
                            .variables(variables.apply(job))
                            .send()
                            .join();
                })
                .streamEnabled(true)
                .pollInterval(BACKLOG)
                .open();
        return this;
    }

    /** Completes every job of the types without variables. */
    public StandInWorkers complete(String... jobTypes) {
        for (var jobType : jobTypes) {
            answer(jobType, job -> Map.of());
        }
        return this;
    }

    /** Who approves for a department, as a name that no department has: the task is theirs and not the department's. */
    public static Map<String, Object> approver(ActivatedJob job) {
        return Map.of("approver", "approver-for-" + job.getVariable("department"));
    }

    /** The jobs of a type so far, oldest first. */
    public List<ActivatedJob> jobs(String jobType) {
        return jobs.stream().filter(job -> job.getType().equals(jobType)).toList();
    }

    /** The types of all jobs so far, in the order they came. */
    public List<String> jobTypes() {
        return jobs.stream().map(ActivatedJob::getType).toList();
    }
}
