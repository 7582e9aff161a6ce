package dk.samspil.processes;

import static dk.samspil.processes.Awaiting.awaiting;

import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The native user tasks of the embedded engine. Its gateway has no command for them, so completing one appends the
 * command to the engine's log, as a broker's gateway would.
 */
public final class UserTasks {

    private final ZeebeTestEngine engine;
    private final LogStream log;

    public UserTasks(ZeebeTestEngine engine) {
        this.engine = engine;
        this.log = logOf(engine);
    }

    /** The open task at an element; waits until there is one. */
    public UserTaskRecordValue awaitOpen(String element) {
        return awaiting("an open task at " + element)
                .until(() -> open(element), Optional::isPresent)
                .orElseThrow();
    }

    /** The open task at an element, if there is one now. */
    public Optional<UserTaskRecordValue> open(String element) {
        Map<Long, UserTaskRecordValue> open = new LinkedHashMap<>();
        events().forEach(event -> {
            if (event.getIntent() == UserTaskIntent.CREATED) {
                open.put(event.getKey(), event.getValue());
            } else if (event.getIntent() == UserTaskIntent.COMPLETED || event.getIntent() == UserTaskIntent.CANCELED) {
                open.remove(event.getKey());
            }
        });
        return open.values().stream()
                .filter(task -> task.getElementId().equals(element))
                .findFirst();
    }

    /** Completes the open task at an element and returns when the engine has done it. */
    public void complete(String element, Map<String, Object> variables) {
        long key = awaitOpen(element).getUserTaskKey();
        var command = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(ValueType.USER_TASK)
                .intent(UserTaskIntent.COMPLETE);
        var task = new UserTaskRecord()
                .setUserTaskKey(key)
                .setVariables(new UnsafeBuffer(MsgPackConverter.convertToMsgPack(variables)));
        log.newLogStreamWriter()
                .tryWrite(WriteContext.userCommand(UserTaskIntent.COMPLETE), LogAppendEntry.of(key, command, task))
                .ifLeft(failure -> {
                    throw new AssertionError("The engine's log did not take the command: " + failure);
                });
        awaiting(element + " completed")
                .until(() -> events().anyMatch(
                                event -> event.getKey() == key && event.getIntent() == UserTaskIntent.COMPLETED));
    }

    private Stream<Record<UserTaskRecordValue>> events() {
        return StreamSupport.stream(engine.getRecordStreamSource().getRecords().spliterator(), false)
                .filter(entry ->
                        entry.getRecordType() == RecordType.EVENT && entry.getValueType() == ValueType.USER_TASK)
                .map(UserTasks::userTask);
    }

    @SuppressWarnings("unchecked")
    private static Record<UserTaskRecordValue> userTask(Record<?> entry) {
        return (Record<UserTaskRecordValue>) entry;
    }

    private static LogStream logOf(ZeebeTestEngine engine) {
        try {
            var field = engine.getClass().getDeclaredField("logStream");
            field.setAccessible(true);
            return (LogStream) field.get(engine);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The embedded engine no longer holds its log in the field logStream", e);
        }
    }
}
