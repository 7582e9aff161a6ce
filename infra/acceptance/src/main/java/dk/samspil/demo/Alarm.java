package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.engine.EngineRetry;
import io.camunda.zeebe.client.ZeebeClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Rings when the engine has fired what was due before: the engine looks at its timers now and then and fires them in the
 * order of their due dates, so a timer of one's own comes after all others (docs/decisions/0008).
 */
final class Alarm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ZeebeClient engine;

    Alarm(RunningPlatform platform) {
        engine = platform.engine();
        engine.newDeployResourceCommand()
                .addResourceStream(Alarm.class.getResourceAsStream("alarm.bpmn"), "alarm.bpmn")
                .send()
                .join();
    }

    /**
     * Returns when every timer that is due by then has fired; the engine's time must have come there. To the engine a jump
     * may look like a command that took a day, and it pushes back for a moment.
     */
    void await(Instant moment) {
        EngineRetry.send(() -> engine.newCreateInstanceCommand()
                .bpmnProcessId("demo-alarm")
                .latestVersion()
                .variables(Map.of("at", moment.toString()))
                .withResult()
                .requestTimeout(PATIENCE));
    }

    @Override
    public void close() {
        engine.close();
    }
}
