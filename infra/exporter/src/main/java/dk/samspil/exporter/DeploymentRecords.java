package dk.samspil.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.intent.DecisionRequirementsIntent;
import io.camunda.zeebe.protocol.record.intent.FormIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessIntent;
import io.camunda.zeebe.protocol.record.value.deployment.DecisionRequirementsRecordValue;
import io.camunda.zeebe.protocol.record.value.deployment.Form;
import io.camunda.zeebe.protocol.record.value.deployment.Process;
import java.util.HexFormat;
import java.util.List;

/** Reads deployed resources; every partition gets each of them. */
final class DeploymentRecords {

    private static final HexFormat HEX = HexFormat.of();

    private DeploymentRecords() {}

    static List<ResourceDeployed> readProcess(Record<?> record) {
        if (record.getIntent() != ProcessIntent.CREATED) {
            return List.of();
        }
        var process = (Process) record.getValue();
        var resource = new ResourceRow(
                process.getProcessDefinitionKey(),
                "BPMN",
                process.getBpmnProcessId(),
                process.getResourceName(),
                process.getVersion(),
                EngineValues.text(process.getVersionTag()),
                HEX.formatHex(process.getChecksum()),
                EngineValues.key(process.getDeploymentKey()),
                record.getTimestamp(),
                process.getResource());
        return List.of(new ResourceDeployed(resource, BpmnElements.in(resource)));
    }

    static List<ResourceDeployed> readDecisionRequirements(Record<?> record) {
        if (record.getIntent() != DecisionRequirementsIntent.CREATED) {
            return List.of();
        }
        var decisions = (DecisionRequirementsRecordValue) record.getValue();
        return List.of(withoutElements(new ResourceRow(
                decisions.getDecisionRequirementsKey(),
                "DMN",
                decisions.getDecisionRequirementsId(),
                decisions.getResourceName(),
                decisions.getDecisionRequirementsVersion(),
                null,
                HEX.formatHex(decisions.getChecksum()),
                null,
                record.getTimestamp(),
                decisions.getResource())));
    }

    static List<ResourceDeployed> readForm(Record<?> record) {
        if (record.getIntent() != FormIntent.CREATED) {
            return List.of();
        }
        var form = (Form) record.getValue();
        return List.of(withoutElements(new ResourceRow(
                form.getFormKey(),
                "FORM",
                form.getFormId(),
                form.getResourceName(),
                form.getVersion(),
                EngineValues.text(form.getVersionTag()),
                HEX.formatHex(form.getChecksum()),
                EngineValues.key(form.getDeploymentKey()),
                record.getTimestamp(),
                form.getResource())));
    }

    private static ResourceDeployed withoutElements(ResourceRow resource) {
        return new ResourceDeployed(resource, List.of());
    }

    /** A resource and, of a process, its elements. */
    record ResourceDeployed(ResourceRow resource, List<ElementDefinitionRow> elements) implements Change {
        @Override
        public void applyTo(Rows rows) {
            rows.resources().add(resource);
            rows.elementDefinitions().addAll(elements);
        }
    }
}
