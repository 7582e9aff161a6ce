package dk.samspil.migration;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeInput;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeIoMapping;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The elements of one version of a process. */
final class Model {

    private static final Pattern TEXT = Pattern.compile("=\\s*\"([^\"]+)\"");

    private final Map<String, Element> elements = new LinkedHashMap<>();

    private Model() {}

    /** @param bpmn the deployed resource; the process is found in it by its id */
    static Model read(byte[] bpmn, String processId) {
        BpmnModelInstance resource = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
        Process process = resource.getModelElementById(processId);
        Model model = new Model();
        process.getChildElementsByType(FlowNode.class).forEach(model::add);
        return model;
    }

    private void add(FlowNode node) {
        Element element = new Element(
                node.getId(),
                node.getName() == null ? node.getId() : node.getName(),
                typeOf(node),
                idOf(node.getParentElement()),
                catches(node),
                waitsAt(node),
                deadlineCode(node));
        elements.put(element.id(), element);
        node.getChildElementsByType(FlowNode.class).forEach(this::add);
    }

    Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    Collection<Element> elements() {
        return elements.values();
    }

    private static String typeOf(FlowNode node) {
        String type = node instanceof SubProcess sub && sub.triggeredByEvent()
                ? "eventSubProcess"
                : node.getElementType().getTypeName();
        return node instanceof Activity activity && activity.getLoopCharacteristics() != null ? type + "*" : type;
    }

    private static String catches(FlowNode node) {
        return node instanceof CatchEvent event && !event.getEventDefinitions().isEmpty()
                ? event.getEventDefinitions()
                        .iterator()
                        .next()
                        .getElementType()
                        .getTypeName()
                        .replace("EventDefinition", "")
                : null;
    }

    private static String waitsAt(FlowNode node) {
        return switch (node) {
            case BoundaryEvent event -> event.getAttachedTo().getId();
            case StartEvent event
            when event.getParentElement() instanceof SubProcess sub && sub.triggeredByEvent() ->
                idOf(sub.getParentElement());
            default ->
                node.getPreviousNodes().list().stream()
                        .filter(EventBasedGateway.class::isInstance)
                        .map(FlowNode::getId)
                        .findFirst()
                        .orElse(null);
        };
    }

    private static String deadlineCode(FlowNode node) {
        if (node.getExtensionElements() == null) {
            return null;
        }
        return node.getExtensionElements().getChildElementsByType(ZeebeIoMapping.class).stream()
                .flatMap(mapping -> mapping.getInputs().stream())
                .filter(input -> "deadlineCode".equals(input.getTarget()))
                .map(ZeebeInput::getSource)
                .map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(text -> text.group(1))
                .findFirst()
                .orElse(null);
    }

    private static String idOf(ModelElementInstance element) {
        return element.getAttributeValue("id");
    }
}
