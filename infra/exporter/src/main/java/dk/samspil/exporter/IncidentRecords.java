package dk.samspil.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import java.util.List;

/** Reads where a process instance got stuck and when it was helped on. */
final class IncidentRecords {

    private IncidentRecords() {}

    static List<IncidentChange> read(Record<?> record) {
        if (record.getIntent() != IncidentIntent.CREATED && record.getIntent() != IncidentIntent.RESOLVED) {
            return List.of();
        }
        var incident = (IncidentRecordValue) record.getValue();
        return List.of(new IncidentChange(
                record.getKey(),
                record.getPartitionId(),
                incident.getProcessInstanceKey(),
                EngineValues.key(incident.getElementInstanceKey()),
                EngineValues.text(incident.getElementId()),
                incident.getErrorType().name(),
                EngineValues.text(incident.getErrorMessage()),
                record.getIntent() == IncidentIntent.RESOLVED,
                record.getTimestamp()));
    }

    record IncidentChange(
            long key,
            int partitionId,
            long processInstanceKey,
            Long elementInstanceKey,
            String elementId,
            String errorType,
            String errorMessage,
            boolean resolved,
            long at)
            implements Change {

        @Override
        public void lookUp(Lookups lookups) {
            lookups.processInstance(processInstanceKey);
        }

        @Override
        public void applyTo(Rows rows) {
            Attribution attribution = rows.attribution(processInstanceKey);
            rows.put(new IncidentRow(this, at, resolved ? at : null, attribution, attribution.holder()));
        }
    }
}
