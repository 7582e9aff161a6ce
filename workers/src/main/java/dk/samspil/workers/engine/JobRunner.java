package dk.samspil.workers.engine;

import dk.samspil.workers.job.JobWorker;
import io.camunda.zeebe.client.ZeebeClient;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens one subscription at the engine per {@link JobWorker}, and closes them all before the database goes. */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int STOP_SECONDS = 25;

    private final ZeebeClient engine;
    private final List<JobWorker> workers;
    private final JobDesk desk;
    private final JobSettings settings;

    private List<io.camunda.zeebe.client.api.worker.JobWorker> subscriptions = List.of();
    private ExecutorService threads;

    JobRunner(ZeebeClient engine, List<JobWorker> workers, JobDesk desk, JobSettings settings) {
        this.engine = engine;
        this.workers = workers;
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public void start() {
        threads = boundedThreads();
        subscriptions = workers.stream().map(this::subscribe).toList();
        LOG.info("{} job workers wait for the engine", subscriptions.size());
    }

    private io.camunda.zeebe.client.api.worker.JobWorker subscribe(JobWorker worker) {
        return engine.newWorker()
                .jobType(worker.jobType())
                .handler((client, job) -> threads.execute(() -> desk.take(client, job, worker)))
                .name("samspil-workers")
                .timeout(settings.timeout())
                .maxJobsActive(settings.maxActive())
                .streamEnabled(true)
                .open();
    }

    /** When all threads are busy the engine client's own thread works too, so it stops fetching more. */
    private ExecutorService boundedThreads() {
        return new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.maxActive()),
                Thread.ofPlatform().name("job-", 1).factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    @Override
    public void stop() {
        subscriptions.forEach(io.camunda.zeebe.client.api.worker.JobWorker::close);
        subscriptions = List.of();
        threads.shutdown();
        awaitJobs();
    }

    private void awaitJobs() {
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Some jobs were not finished; the engine gives them again");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !subscriptions.isEmpty();
    }
}
