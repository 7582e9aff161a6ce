package dk.samspil.processes;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.BpmnModelElementInstance;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.TimerEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListenerEventType;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListeners;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeIoMapping;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeOutput;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All process models of the repository, read as one. */
final class ProcessModels {

    private static final List<BpmnModelInstance> MODELS = Models.bpmn().stream()
            .map(file -> Bpmn.readModelFromFile(file.toFile()))
            .toList();

    private static final Pattern NAMED_IN_DATA =
            Pattern.compile("'((?:milestone|old-age)-[a-z0-9-]+|child-to-adult-transition|midlife-to-old-age)', +\\d");

    private ProcessModels() {}

    static <T extends BpmnModelElementInstance> List<T> all(Class<T> type) {
        return MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    static List<UserTask> userTasks() {
        return all(UserTask.class);
    }

    /** The job types of service tasks, events and listeners. */
    static List<String> jobTypes() {
        return Stream.concat(
                        all(ZeebeTaskDefinition.class).stream().map(ZeebeTaskDefinition::getType),
                        all(ZeebeExecutionListener.class).stream().map(ZeebeExecutionListener::getType))
                .distinct()
                .toList();
    }

    /** The processes that a model calls by what the reference data says: life transitions and their milestones. */
    static List<String> inReferenceData() {
        return Models.under("infra/database/src/main/resources", ".sql").stream()
                .flatMap(migration ->
                        NAMED_IN_DATA.matcher(Models.read(migration)).results())
                .map(process -> process.group(1))
                .distinct()
                .toList();
    }

    /** The names of the messages that start a process; those of its event sub-processes come while it runs. */
    static List<String> startMessages() {
        return all(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .flatMap(start -> start.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName())
                .toList();
    }

    static <T extends BpmnModelElementInstance> List<T> extensions(UserTask task, Class<T> type) {
        return List.copyOf(task.getExtensionElements().getChildElementsByType(type));
    }

    /** The variables that a task hands to the process when it is completed. */
    static List<String> outputs(UserTask task) {
        return extensions(task, ZeebeIoMapping.class).stream()
                .flatMap(mapping -> mapping.getOutputs().stream())
                .map(ZeebeOutput::getTarget)
                .toList();
    }

    /** The job types of a task's execution listeners. */
    static List<String> listeners(UserTask task, ZeebeExecutionListenerEventType event) {
        return extensions(task, ZeebeExecutionListeners.class).stream()
                .flatMap(listeners -> listeners.getExecutionListeners().stream())
                .filter(listener -> listener.getEventType() == event)
                .map(ZeebeExecutionListener::getType)
                .toList();
    }

    /** When the timers fire that are attached to a step and end it, or leave it open. */
    static List<String> timers(Activity step, boolean ending) {
        return all(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(step) && event.cancelActivity() == ending)
                .flatMap(ProcessModels::timers)
                .toList();
    }

    /** When an event fires that waits for a time. */
    static Stream<String> timers(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> ((TimerEventDefinition) timer).getTimeDate().getTextContent());
    }
}
