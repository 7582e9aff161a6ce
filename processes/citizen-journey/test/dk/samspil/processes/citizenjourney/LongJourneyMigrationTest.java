package dk.samspil.processes.citizenjourney;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models live longer than law: where a journey waits for time to pass, the engine migrates it with all that is nested in it. */
@ZeebeProcessTest
class LongJourneyMigrationTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    private record Version(long definitionKey, Path model) {}

    static Stream<WayThere> itWaitsOnTheNewVersionAndEndsWithTheJourney() {
        return WayThere.all().filter(way -> !way.waits().stream().allMatch(WaitState::isTask));
    }

    @ParameterizedTest
    @MethodSource
    void itWaitsOnTheNewVersionAndEndsWithTheJourney(WayThere way) {
        var journey = new LongJourney(engine, client);
        way.goes().accept(journey);
        var waits = way.waits().stream().map(WaitState::name).toList();
        journey.waitsAt(waits);
        var instances = journey.records.instances();
        var newest = instances.values().stream()
                .map(ProcessInstanceRecordValue::getBpmnProcessId)
                .distinct()
                .collect(Collectors.toMap(process -> process, this::publishedAnew));

        instances.forEach((key, instance) -> migrate(key, newest.get(instance.getBpmnProcessId())));

        awaiting("the new versions").untilAsserted(() -> {
            var now = journey.records.instances();
            assertThat(instances.keySet())
                    .allSatisfy(key -> assertThat(now.get(key).getVersion()).isEqualTo(2));
        });
        journey.waitsAt(waits);
        journey.told("citizen-died");
        awaiting("an empty engine")
                .untilAsserted(() -> assertThat(journey.records.left()).isEmpty());
    }

    /** A new version in which everything has its place. */
    private Version publishedAnew(String process) {
        var model = Models.model(process);
        var deployed = client.newDeployResourceCommand()
                .addResourceStringUtf8(Models.read(model) + "<!-- anew -->", process + ".bpmn")
                .send()
                .join();
        return new Version(deployed.getProcesses().getFirst().getProcessDefinitionKey(), model);
    }

    private void migrate(long key, Version version) {
        var steps = Bpmn.readModelFromFile(version.model().toFile()).getModelElementsByType(FlowNode.class).stream()
                .filter(LongJourneyMigrationTest::isMigrated)
                .map(FlowNode::getId)
                .toList();
        var command = client.newMigrateProcessInstanceCommand(key)
                .migrationPlan(version.definitionKey())
                .addMappingInstruction(steps.getFirst(), steps.getFirst());
        steps.stream().skip(1).forEach(step -> command.addMappingInstruction(step, step));
        command.send().join();
    }

    /** What the engine takes along: steps, and events that wait. */
    private static boolean isMigrated(FlowNode node) {
        return node instanceof Activity
                || node instanceof ExclusiveGateway
                || node instanceof EventBasedGateway
                || node instanceof CatchEvent event
                        && !event.getEventDefinitions().isEmpty();
    }
}
