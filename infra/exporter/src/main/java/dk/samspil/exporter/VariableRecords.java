package dk.samspil.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.intent.VariableIntent;
import io.camunda.zeebe.protocol.record.value.VariableRecordValue;
import java.util.List;
import java.util.UUID;

/** Reads the two variables of a process instance that say which journey it is and which department holds it. */
final class VariableRecords {

    private VariableRecords() {}

    static List<AttributionChange> read(Record<?> record) {
        if (record.getIntent() != VariableIntent.CREATED && record.getIntent() != VariableIntent.UPDATED) {
            return List.of();
        }
        var variable = (VariableRecordValue) record.getValue();
        if (variable.getScopeKey() != variable.getProcessInstanceKey()) {
            return List.of();
        }
        return switch (variable.getName()) {
            case "journeyId" -> journey(record, variable);
            case "department" -> holder(record, variable);
            default -> List.of();
        };
    }

    private static List<AttributionChange> journey(Record<?> record, VariableRecordValue variable) {
        UUID journeyId = EngineValues.uuid(EngineValues.jsonString(variable.getValue()));
        return journeyId == null ? List.of() : List.of(change(record, variable, journeyId, null));
    }

    private static List<AttributionChange> holder(Record<?> record, VariableRecordValue variable) {
        String department = EngineValues.jsonString(variable.getValue());
        return department == null ? List.of() : List.of(change(record, variable, null, department));
    }

    private static AttributionChange change(
            Record<?> record, VariableRecordValue variable, UUID journeyId, String department) {
        return new AttributionChange(
                variable.getProcessInstanceKey(),
                record.getPartitionId(),
                variable.getBpmnProcessId(),
                variable.getProcessDefinitionKey(),
                record.getTimestamp(),
                journeyId,
                department);
    }

    /** A process instance's journey or, when that is null, its new holder. */
    record AttributionChange(
            long processInstanceKey,
            int partitionId,
            String processId,
            long processDefinitionKey,
            long at,
            UUID journeyId,
            String department)
            implements Change {

        @Override
        public void lookUp(Lookups lookups) {
            lookups.processInstance(processInstanceKey);
        }

        @Override
        public void applyTo(Rows rows) {
            Attribution attribution = rows.attribution(processInstanceKey);
            if (journeyId != null) {
                attribution.belongsTo(journeyId);
            } else {
                attribution.heldBy(department);
            }
            rows.put(new ProcessInstanceRow(
                    processInstanceKey,
                    partitionId,
                    processId,
                    processDefinitionKey,
                    ProcessInstanceRow.UNTOLD_VERSION,
                    null,
                    State.ACTIVE,
                    at,
                    null,
                    attribution));
        }
    }
}
