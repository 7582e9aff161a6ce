package dk.samspil.bench;

import io.camunda.zeebe.client.ZeebeClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The processes that are measured: start → service task → user task → service task → user task → end. */
final class BenchModels {

    private BenchModels() {}

    /** Takes the place of the citizen's journey: the same message, real workers, eight variables, 1 KB among them. */
    static void deployReferral(ZeebeClient engine) {
        deploy(engine, "bench-referral.bpmn", text("bench-referral.bpmn"));
    }

    /** The same process with job-based user tasks: without an exporter nobody could find the key of a native one. */
    static void deployReferralWithJobTasks(ZeebeClient engine) {
        deploy(
                engine,
                "bench-referral.bpmn",
                text("bench-referral.bpmn").replaceAll("<zeebe:(userTask|formDefinition)[^>]*/>", ""));
    }

    /** A process that stops at its first user task; its service tasks have workers of the benchmark's own. */
    static void deployBacklog(ZeebeClient engine) {
        deploy(engine, "bench-backlog.bpmn", text("bench-backlog.bpmn"));
    }

    /** A process that waits for the time {@code due} and ends. */
    static void deployTimer(ZeebeClient engine) {
        deploy(engine, "bench-timer.bpmn", text("bench-timer.bpmn"));
    }

    private static void deploy(ZeebeClient engine, String name, String model) {
        engine.newDeployResourceCommand()
                .addResourceStringUtf8(model, name)
                .send()
                .join();
    }

    private static String text(String name) {
        try (InputStream model = BenchModels.class.getResourceAsStream(name)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
