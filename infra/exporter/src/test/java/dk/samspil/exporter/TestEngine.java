package dk.samspil.exporter;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.msgpack.spec.MsgPackHelper;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.agrona.concurrent.UnsafeBuffer;

/** The real engine in this JVM, and the commands of native user tasks that its gateway does not offer. */
final class TestEngine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ZeebeTestEngine engine = EngineFactory.create();
    final ZeebeClient client;

    TestEngine() {
        engine.start();
        client = engine.createClient();
    }

    void assign(long taskKey, String assignee) {
        command(
                UserTaskIntent.ASSIGN,
                new UserTaskRecord().setUserTaskKey(taskKey).setAssignee(assignee),
                taskKey);
    }

    void complete(long taskKey, String variables) {
        var record = new UserTaskRecord().setUserTaskKey(taskKey);
        record.setVariables(
                variables == null
                        ? new UnsafeBuffer(MsgPackHelper.EMTPY_OBJECT)
                        : new UnsafeBuffer(MsgPackConverter.convertToMsgPack(variables)));
        command(UserTaskIntent.COMPLETE, record, taskKey);
    }

    void changePriority(long taskKey, int priority) {
        var record = new UserTaskRecord()
                .setUserTaskKey(taskKey)
                .setPriority(priority)
                .setPriorityChanged();
        command(UserTaskIntent.UPDATE, record, taskKey);
    }

    private void command(UserTaskIntent intent, UserTaskRecord record, long key) {
        var metadata = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(ValueType.USER_TASK)
                .intent(intent);
        logStream()
                .newLogStreamWriter()
                .tryWrite(WriteContext.userCommand(intent), LogAppendEntry.of(key, metadata, record));
        settle();
    }

    private LogStream logStream() {
        try {
            var field = engine.getClass().getDeclaredField("logStream");
            field.setAccessible(true);
            return (LogStream) field.get(engine);
        } catch (ReflectiveOperationException otherEngine) {
            throw new IllegalStateException(otherEngine);
        }
    }

    /** Completes the one open job of a type. */
    void completeJob(String type, String variables) {
        client.newCompleteCommand(jobKey(type)).variables(variables).send().join();
        settle();
    }

    /** Fails the one open job of a type, so that an incident is raised. */
    void failJob(String type, String message) {
        client.newFailCommand(jobKey(type))
                .retries(0)
                .errorMessage(message)
                .send()
                .join();
        settle();
    }

    long jobKey(String type) {
        settle();
        return client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(1)
                .timeout(Duration.ofDays(1))
                .send()
                .join()
                .getJobs()
                .getFirst()
                .getKey();
    }

    /** Key of the newest record of a kind. */
    long newestKey(ValueType type, io.camunda.zeebe.protocol.record.intent.Intent intent) {
        return records().reversed().stream()
                .filter(record -> record.getValueType() == type && record.getIntent() == intent)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    void pass(Duration time) {
        engine.increaseTime(time);
        settle();
    }

    void settle() {
        try {
            engine.waitForIdleState(PATIENCE);
        } catch (TimeoutException tooSlow) {
            throw new IllegalStateException(tooSlow);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    List<Record<?>> records() {
        settle();
        var records = new ArrayList<Record<?>>();
        engine.getRecordStreamSource().getRecords().forEach(records::add);
        return records;
    }

    @Override
    public void close() {
        client.close();
        engine.stop();
    }
}
