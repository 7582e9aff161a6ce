package dk.samspil.processes.citizenjourney;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.IntermediateCatchEvent;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that go to every wait state of the follow-up and the transitions leave none out. */
class WaitStatesTest {

    @Test
    void aWayLeadsToEachOfThem() {
        assertThat(WayThere.all().flatMap(way -> way.waits().stream()).map(WaitState::name))
                .containsAll(LongJourney.models().flatMap(WaitStatesTest::waits).toList());
    }

    private static Stream<String> waits(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(WaitStatesTest::isWaitedAt)
                .map(node -> process + " " + node.getId());
    }

    /** An event after an event-based gateway is waited for at the gateway. */
    private static boolean isWaitedAt(FlowNode node) {
        return node instanceof UserTask
                || node instanceof EventBasedGateway
                || node instanceof IntermediateCatchEvent
                        && node.getIncoming().stream().noneMatch(flow -> flow.getSource() instanceof EventBasedGateway);
    }
}
