package dk.samspil.exporter;

import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.util.UUID;

/** What happened to a user task at a time (milliseconds since 1970). */
record TaskChange(long position, UserTaskIntent intent, long at, TaskFacts facts, String assignee, UUID submissionId)
        implements Change {

    @Override
    public void lookUp(Lookups lookups) {
        lookups.processInstance(facts.processInstanceKey());
        lookups.task(facts.key());
    }

    @Override
    public void applyTo(Rows rows) {
        TaskLife life = rows.taskLife(facts.key(), intent == UserTaskIntent.CREATED ? at : facts.createdAt());
        Attribution attribution = rows.attribution(facts.processInstanceKey());
        TaskEventKind kind = liveOn(life);
        rows.put(new UserTaskRow(facts, state(), life, submissionId, attribution));
        if (kind != null) {
            rows.taskEvents()
                    .add(new UserTaskEventRow(
                            facts.partitionId(),
                            position,
                            facts.key(),
                            facts.department(),
                            kind,
                            life.assignee(),
                            at,
                            attribution));
        }
    }

    private TaskEventKind liveOn(TaskLife life) {
        return switch (intent) {
            case CREATED -> {
                life.assign(assignee, at);
                yield TaskEventKind.CREATED;
            }
            case ASSIGNED -> life.assign(assignee, at);
            case UPDATED -> TaskEventKind.UPDATED;
            case COMPLETED -> {
                life.end(at);
                yield TaskEventKind.COMPLETED;
            }
            case CANCELED -> {
                life.end(at);
                yield TaskEventKind.CANCELED;
            }
            default -> null;
        };
    }

    private String state() {
        return switch (intent) {
            case COMPLETED, CANCELED -> intent.name();
            default -> "CREATED";
        };
    }
}
