package dk.samspil.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** When all model tests have run, none has left a path of a model untaken. */
class PathCoverageIT {

    @Test
    void everyPathOfEveryModelIsTakenBySomeTest() {
        assumeTrue(PathsTaken.testClasses().containsAll(testClasses()), "only some of the tests ran");

        var untaken = new TreeSet<>(pathsOfTheModels());
        untaken.removeAll(PathsTaken.all());
        assertThat(untaken).as("paths that no test takes").isEmpty();
    }

    /** An event's path is the one that leads on from it, so every event that can fire must have one. */
    @Test
    void everyEventThatCanFireHasAPath() {
        assertThat(ProcessModels.all(BoundaryEvent.class))
                .allSatisfy(event -> assertThat(event.getOutgoing())
                        .as("paths from %s", event.getId())
                        .hasSize(1));
        assertThat(ProcessModels.all(StartEvent.class))
                .allSatisfy(event -> assertThat(event.getOutgoing())
                        .as("paths from %s", event.getId())
                        .hasSize(1));
    }

    private static List<String> pathsOfTheModels() {
        return ProcessModels.all(SequenceFlow.class).stream()
                .filter(PathCoverageIT::isTold)
                .map(flow -> PathsTaken.path(processOf(flow).getId(), flow.getId()))
                .toList();
    }

    /** The flow from an event-based gateway to the event that comes is one that the engine (8.6) never reports as taken. */
    private static boolean isTold(SequenceFlow flow) {
        return !(flow.getSource() instanceof EventBasedGateway);
    }

    private static Process processOf(ModelElementInstance element) {
        return element instanceof Process process ? process : processOf(element.getParentElement());
    }

    private static List<String> testClasses() {
        var compiled = Path.of(PathCoverageIT.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Models.under(
                        "processes/" + compiled.getParent().getFileName() + "/" + compiled.getFileName(), "Test.class")
                .stream()
                .map(file ->
                        compiled.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", ""))
                .toList();
    }
}
