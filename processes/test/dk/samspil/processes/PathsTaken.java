package dk.samspil.processes;

import io.camunda.zeebe.process.test.assertions.BpmnAssert;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Remembers, over all tests of a run, which sequence flows the engine took; each event that fires has one. Registered
 * with JUnit for every test class, so that no test has to think of it.
 */
public final class PathsTaken implements AfterTestExecutionCallback, AfterAllCallback {

    private static final Duration A_MOMENT = Duration.ofMillis(15);

    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();
    private static final Set<String> CLASSES = ConcurrentHashMap.newKeySet();

    /** How a flow of a process is called here. */
    static String path(String process, String flow) {
        return process + ": " + flow;
    }

    static Set<String> all() {
        return Set.copyOf(TAKEN);
    }

    /** The names of the test classes that are through. */
    static Set<String> testClasses() {
        return Set.copyOf(CLASSES);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(ZeebeProcessTest.class)) {
            awaitQuiet();
            flows().forEach(TAKEN::add);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        CLASSES.add(context.getRequiredTestClass().getName());
    }

    /** A test may end with its last command under way; the flows that it leads to count too. */
    private static void awaitQuiet() {
        AtomicLong before = new AtomicLong(-1);
        Awaitility.await("an engine that has done what it was told")
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(A_MOMENT)
                .until(() -> {
                    long now = flows().count();
                    return before.getAndSet(now) == now;
                });
    }

    private static Stream<String> flows() {
        return StreamSupport.stream(
                        BpmnAssert.getRecordStream().processInstanceRecords().spliterator(), false)
                .filter(step -> step.getIntent() == ProcessInstanceIntent.SEQUENCE_FLOW_TAKEN)
                .map(taken -> path(
                        taken.getValue().getBpmnProcessId(), taken.getValue().getElementId()));
    }
}
