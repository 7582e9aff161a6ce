package dk.samspil.processes;

import static java.util.stream.Collectors.toSet;

import io.camunda.zeebe.process.test.assertions.BpmnAssert;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Writes down for each test class which sequence flows the engine took in it; each event that fires has one. Registered
 * with JUnit for every test class, so that no test has to think of it. Files, because test classes run in several virtual
 * machines.
 */
public final class PathsTaken implements AfterTestExecutionCallback, AfterAllCallback {

    private static final Duration A_MOMENT = Duration.ofMillis(15);

    private static final Path FILES = Path.of("target", "paths-taken");

    private final Set<String> taken = new TreeSet<>();

    /** How a flow of a process is called here. */
    static String path(String process, String flow) {
        return process + ": " + flow;
    }

    static Set<String> all() {
        return files().flatMap(file -> Models.read(file).lines()).collect(toSet());
    }

    /** The names of the test classes that have run on the models as they are now. */
    static Set<String> testClasses() {
        long models =
                Models.bpmn().stream().mapToLong(PathsTaken::written).max().orElseThrow();
        return files().filter(file -> written(file) >= models)
                .map(file -> file.getFileName().toString())
                .collect(toSet());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(ZeebeProcessTest.class)) {
            awaitQuiet();
            flows().forEach(taken::add);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Files.createDirectories(FILES);
        Files.write(FILES.resolve(context.getRequiredTestClass().getName()), taken);
        taken.clear();
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

    private static Stream<Path> files() {
        return Files.isDirectory(FILES) ? Stream.of(FILES.toFile().listFiles()).map(File::toPath) : Stream.of();
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }
}
