package dk.samspil.exporter;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The elements of a process: its id, type and name as the designer drew them. */
final class BpmnElements {

    private static final Logger LOG = LoggerFactory.getLogger(BpmnElements.class);
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Pattern FLOW_NODE = Pattern.compile(
            "process|task|subProcess|transaction|adHocSubProcess|callActivity|\\w+(?:Task|Event|Gateway)");

    private BpmnElements() {}

    /**
     * The elements of the one process in the file that this resource stands for. A file that the engine took and this
     * parser does not gives none: names are worth less than going on.
     */
    static List<ElementDefinitionRow> in(ResourceRow resource) {
        var elements = new ArrayList<ElementDefinitionRow>();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(resource.content()));
            boolean inProcess = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT || !BPMN.equals(xml.getNamespaceURI())) {
                    continue;
                }
                if (xml.getLocalName().equals("process")) {
                    inProcess = resource.resourceId().equals(id(xml));
                }
                if (inProcess
                        && id(xml) != null
                        && FLOW_NODE.matcher(xml.getLocalName()).matches()) {
                    elements.add(new ElementDefinitionRow(
                            resource.key(), id(xml), xml.getLocalName(), xml.getAttributeValue(null, "name")));
                }
            }
        } catch (XMLStreamException unreadable) {
            LOG.warn("No element names for process {}: its BPMN cannot be read", resource.resourceId(), unreadable);
            return List.of();
        }
        return elements;
    }

    private static String id(XMLStreamReader xml) {
        return xml.getAttributeValue(null, "id");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
