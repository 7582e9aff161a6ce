package dk.samspil.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import java.util.List;
import java.util.UUID;

/** Reads the life of user tasks. */
final class UserTaskRecords {

    private UserTaskRecords() {}

    static List<TaskChange> read(Record<?> record) {
        var intent = (UserTaskIntent) record.getIntent();
        return switch (intent) {
            case CREATED, ASSIGNED, UPDATED, COMPLETED, CANCELED, MIGRATED -> List.of(change(record, intent));
            default -> List.of();
        };
    }

    private static TaskChange change(Record<?> record, UserTaskIntent intent) {
        var value = (UserTaskRecordValue) record.getValue();
        UUID submissionId = intent == UserTaskIntent.COMPLETED
                ? EngineValues.uuid(value.getVariables().get("submissionId"))
                : null;
        return new TaskChange(
                record.getPosition(),
                intent,
                record.getTimestamp(),
                facts(record, value),
                EngineValues.text(value.getAssignee()),
                submissionId);
    }

    private static TaskFacts facts(Record<?> record, UserTaskRecordValue value) {
        return new TaskFacts(
                value.getUserTaskKey(),
                record.getPartitionId(),
                value.getElementInstanceKey(),
                value.getProcessInstanceKey(),
                value.getProcessDefinitionKey(),
                value.getBpmnProcessId(),
                value.getElementId(),
                EngineValues.key(value.getFormKey()),
                EngineValues.text(value.getCustomHeaders().get("role")),
                List.copyOf(value.getCandidateGroupsList()),
                EngineValues.instant(value.getDueDate()),
                EngineValues.instant(value.getFollowUpDate()),
                value.getPriority(),
                value.getCreationTimestamp());
    }
}
