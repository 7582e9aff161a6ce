package dk.samspil.bench;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.worker.JobWorker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** The same journeys in bare Zeebe: workers that complete at once, as many journeys under way as there are clients. */
final class BareClients {

    private static final int AT_ONCE = 32;

    private BareClients() {}

    static double measure(ZeebeClient engine) throws InterruptedException {
        Throughput throughput = new Throughput();
        Semaphore underWay = new Semaphore(ReferralBench.CLIENTS);
        try (JobWorker register = worker(
                        engine,
                        "register-referral",
                        Map.of("citizenId", UUID.randomUUID().toString(), "age", 9));
                JobWorker deadline = worker(engine, "compute-deadline", Map.of());
                JobWorker tasks = people(engine, throughput, underWay)) {
            List<Throughput.Client> clients = new ArrayList<>();
            for (int i = 0; i < ReferralBench.CLIENTS; i++) {
                clients.add(() -> start(engine, underWay));
            }
            double perSecond = throughput.measure(clients);
            if (!register.isOpen() || !deadline.isOpen() || !tasks.isOpen()) {
                throw new IllegalStateException("A worker of the benchmark closed");
            }
            return perSecond;
        }
    }

    private static void start(ZeebeClient engine, Semaphore underWay) throws InterruptedException {
        underWay.acquire();
        String id = UUID.randomUUID().toString();
        engine.newPublishMessageCommand()
                .messageName("professional-referral")
                .correlationKey(id)
                .messageId(id)
                .variables(Variables.eight())
                .send()
                .join();
    }

    private static JobWorker worker(ZeebeClient engine, String type, Map<String, Object> result) {
        return engine.newWorker()
                .jobType(type)
                .handler((client, job) ->
                        client.newCompleteCommand(job).variables(result).send().join())
                .maxJobsActive(AT_ONCE)
                .streamEnabled(true)
                .open();
    }

    private static JobWorker people(ZeebeClient engine, Throughput throughput, Semaphore underWay) {
        return engine.newWorker()
                .jobType("io.camunda.zeebe:userTask")
                .handler((client, job) -> {
                    client.newCompleteCommand(job).variables(answer(job)).send().join();
                    if (job.getElementId().equals("name-coordinator")) {
                        throughput.journeyEnded();
                        underWay.release();
                    }
                })
                .maxJobsActive(AT_ONCE)
                .streamEnabled(true)
                .open();
    }

    private static Map<String, Object> answer(ActivatedJob job) {
        String key = job.getElementId().equals("name-coordinator") ? "coordinator" : "answer";
        return Map.of(key, "accept", "submissionId", UUID.randomUUID().toString());
    }
}
