package dk.samspil.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import java.util.List;

/** Reads the start and end of process instances and of their elements. */
final class ProcessInstanceRecords {

    private ProcessInstanceRecords() {}

    static List<? extends Change> read(Record<?> record) {
        State state = stateAfter((ProcessInstanceIntent) record.getIntent());
        if (state == null) {
            return List.of();
        }
        var value = (ProcessInstanceRecordValue) record.getValue();
        return List.of(
                value.getBpmnElementType() == BpmnElementType.PROCESS
                        ? instance(record, value, state)
                        : element(record, value, state));
    }

    // An element starts when it is being activated: one that waits in an incident before it is active counts as begun.
    private static State stateAfter(ProcessInstanceIntent intent) {
        return switch (intent) {
            case ELEMENT_ACTIVATING, ELEMENT_MIGRATED -> State.ACTIVE;
            case ELEMENT_COMPLETED -> State.COMPLETED;
            case ELEMENT_TERMINATED -> State.TERMINATED;
            default -> null;
        };
    }

    private static InstanceChange instance(Record<?> record, ProcessInstanceRecordValue value, State state) {
        return new InstanceChange(
                value.getProcessInstanceKey(),
                record.getPartitionId(),
                value.getBpmnProcessId(),
                value.getProcessDefinitionKey(),
                value.getVersion(),
                EngineValues.key(value.getParentProcessInstanceKey()),
                state,
                record.getTimestamp());
    }

    private static ElementChange element(Record<?> record, ProcessInstanceRecordValue value, State state) {
        return new ElementChange(
                record.getKey(),
                record.getPartitionId(),
                value.getProcessInstanceKey(),
                value.getProcessDefinitionKey(),
                EngineValues.key(value.getFlowScopeKey()),
                value.getElementId(),
                value.getBpmnElementType().getElementTypeName().orElse("multiInstanceBody"),
                state,
                record.getIntent() == ProcessInstanceIntent.ELEMENT_ACTIVATING,
                record.getTimestamp());
    }

    record InstanceChange(
            long key,
            int partitionId,
            String processId,
            long processDefinitionKey,
            int version,
            Long parentKey,
            State state,
            long at)
            implements Change {

        @Override
        public void lookUp(Lookups lookups) {
            lookups.processInstance(key);
            if (parentKey != null) {
                lookups.processInstance(parentKey);
            }
        }

        @Override
        public void applyTo(Rows rows) {
            Attribution attribution = rows.attribution(key);
            if (parentKey != null && state == State.ACTIVE) {
                attribution.inheritFrom(rows.attribution(parentKey));
            }
            rows.put(new ProcessInstanceRow(
                    key,
                    partitionId,
                    processId,
                    processDefinitionKey,
                    version,
                    parentKey,
                    state,
                    at,
                    state.end(at),
                    attribution));
        }
    }

    record ElementChange(
            long key,
            int partitionId,
            long processInstanceKey,
            long processDefinitionKey,
            Long flowScopeKey,
            String elementId,
            String elementType,
            State state,
            boolean starts,
            long at)
            implements Change {

        @Override
        public void lookUp(Lookups lookups) {
            lookups.processInstance(processInstanceKey);
        }

        @Override
        public void applyTo(Rows rows) {
            Attribution attribution = rows.attribution(processInstanceKey);
            rows.put(new ElementInstanceRow(
                    key,
                    partitionId,
                    processInstanceKey,
                    processDefinitionKey,
                    flowScopeKey,
                    elementId,
                    elementType,
                    state,
                    starts,
                    at,
                    state.end(at),
                    attribution,
                    attribution.holder()));
        }
    }
}
