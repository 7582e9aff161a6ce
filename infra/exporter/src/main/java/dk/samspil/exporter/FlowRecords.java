package dk.samspil.exporter;

import io.camunda.zeebe.exporter.api.context.Context.RecordFilter;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which records of the engine matter here, and who reads them. */
final class FlowRecords implements RecordFilter {

    private final Map<ValueType, RecordReader> readers = new EnumMap<>(Map.of(
            ValueType.PROCESS, DeploymentRecords::readProcess,
            ValueType.DECISION_REQUIREMENTS, DeploymentRecords::readDecisionRequirements,
            ValueType.FORM, DeploymentRecords::readForm,
            ValueType.PROCESS_INSTANCE, ProcessInstanceRecords::read,
            ValueType.USER_TASK, UserTaskRecords::read,
            ValueType.INCIDENT, IncidentRecords::read,
            ValueType.VARIABLE, VariableRecords::read));

    @Override
    public boolean acceptType(RecordType type) {
        return type == RecordType.EVENT;
    }

    @Override
    public boolean acceptValue(ValueType type) {
        return readers.containsKey(type);
    }

    /** What a record changes; most records change nothing. */
    List<? extends Change> changesIn(Record<?> record) {
        return acceptType(record.getRecordType()) && acceptValue(record.getValueType())
                ? readers.get(record.getValueType()).changesIn(record)
                : List.of();
    }

    /** Reads the records of one value type: looks at the intent first, because reading the value is the cost. */
    @FunctionalInterface
    interface RecordReader {
        List<? extends Change> changesIn(Record<?> record);
    }
}
