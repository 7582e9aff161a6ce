package dk.samspil.processes;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessMessageSubscriptionRecordValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the engine's records say of all its process instances together. */
public final class EngineRecords {

    /** By what can be left: how it begins and how it ends. */
    private static final Map<ValueType, Life> LIVES = Map.of(
            ValueType.PROCESS_INSTANCE,
            new Life(
                    ProcessInstanceIntent.ELEMENT_ACTIVATING,
                    ProcessInstanceIntent.ELEMENT_COMPLETED,
                    ProcessInstanceIntent.ELEMENT_TERMINATED),
            ValueType.JOB,
            new Life(JobIntent.CREATED, JobIntent.COMPLETED, JobIntent.CANCELED),
            ValueType.TIMER,
            new Life(TimerIntent.CREATED, TimerIntent.TRIGGERED, TimerIntent.CANCELED),
            ValueType.USER_TASK,
            new Life(UserTaskIntent.CREATING, UserTaskIntent.COMPLETED, UserTaskIntent.CANCELED),
            ValueType.PROCESS_MESSAGE_SUBSCRIPTION,
            new Life(
                    ProcessMessageSubscriptionIntent.CREATING,
                    ProcessMessageSubscriptionIntent.CORRELATED,
                    ProcessMessageSubscriptionIntent.DELETED));

    private static final Set<Intent> ENTERED =
            Set.of(ProcessInstanceIntent.ELEMENT_ACTIVATED, ProcessInstanceIntent.ELEMENT_MIGRATED);

    private final ZeebeTestEngine engine;

    public EngineRecords(ZeebeTestEngine engine) {
        this.engine = engine;
    }

    /** The elements that are waited at, or in which something is; each as its process and its own id. */
    public Set<String> active() {
        return open(ValueType.PROCESS_INSTANCE)
                .filter(entry -> ENTERED.contains(entry.getIntent()))
                .map(entry -> (ProcessInstanceRecordValue) entry.getValue())
                .map(element -> element.getBpmnProcessId() + " " + element.getElementId())
                .collect(Collectors.toSet());
    }

    /** What goes on without anybody: jobs, and elements that are being entered or left. */
    public List<String> underWay() {
        var moving = open(ValueType.PROCESS_INSTANCE).filter(entry -> !ENTERED.contains(entry.getIntent()));
        return Stream.concat(moving, open(ValueType.JOB))
                .map(EngineRecords::name)
                .toList();
    }

    /** The process instances that have not ended, as they are now, by key. */
    public Map<Long, ProcessInstanceRecordValue> instances() {
        return open(ValueType.PROCESS_INSTANCE)
                .filter(entry ->
                        ((ProcessInstanceRecordValue) entry.getValue()).getBpmnElementType() == BpmnElementType.PROCESS)
                .collect(Collectors.toMap(Record::getKey, entry -> (ProcessInstanceRecordValue) entry.getValue()));
    }

    /** Everything that could still happen: steps, jobs, timers, tasks, messages that are waited for. */
    public List<String> left() {
        return LIVES.keySet().stream()
                .flatMap(this::open)
                .map(EngineRecords::name)
                .toList();
    }

    private static String name(Record<?> entry) {
        return entry.getValueType() + " " + entry.getValue().toJson();
    }

    /** How much has happened so far. */
    public long happened() {
        return events().filter(entry -> LIVES.containsKey(entry.getValueType())).count();
    }

    private Stream<Record<?>> open(ValueType type) {
        Map<Long, Record<?>> open = new LinkedHashMap<>();
        events().filter(entry -> entry.getValueType() == type).forEach(entry -> {
            if (entry.getIntent() == LIVES.get(type).begins()) {
                open.put(entry.getKey(), entry);
            } else if (LIVES.get(type).ends(entry)) {
                open.remove(entry.getKey());
            } else {
                open.computeIfPresent(entry.getKey(), (key, earlier) -> entry);
            }
        });
        return open.values().stream();
    }

    private Stream<Record<?>> events() {
        return StreamSupport.stream(engine.getRecordStreamSource().getRecords().spliterator(), false)
                .filter(entry -> entry.getRecordType() == RecordType.EVENT)
                .map(entry -> (Record<?>) entry);
    }

    private record Life(Intent begins, Intent done, Intent gone) {

        /** A message that comes is waited for again, where it does not interrupt. */
        boolean ends(Record<?> entry) {
            return entry.getIntent() == gone
                    || entry.getIntent() == done
                            && !(entry.getValue() instanceof ProcessMessageSubscriptionRecordValue message
                                    && !message.isInterrupting());
        }
    }
}
