package dk.samspil.exporter;

import java.util.UUID;

/** A row of {@code flow.user_task}. */
record UserTaskRow(TaskFacts facts, String state, TaskLife life, UUID submissionId, Attribution attribution) {

    static final Upsert<UserTaskRow> UPSERT = Upsert.<UserTaskRow>into("flow.user_task")
            .bigint("task_key", UserTaskRow::key)
            .integer("partition_id", row -> row.facts().partitionId())
            .bigint("element_instance_key", row -> row.facts().elementInstanceKey())
            .bigint("process_instance_key", row -> row.facts().processInstanceKey())
            .bigint("process_definition_key", row -> row.facts().processDefinitionKey())
            .text("process_id", row -> row.facts().processId())
            .text("element_id", row -> row.facts().elementId())
            .bigint("form_key", row -> row.facts().formKey())
            .uuid("journey_id", row -> row.attribution().journeyId())
            .text("department", UserTaskRow::department)
            .text("required_role", row -> row.facts().requiredRole())
            .texts("candidate_groups", row -> row.facts().candidateGroups())
            .text("assignee", row -> row.life().assignee())
            .instant("due_at", row -> row.facts().dueAt())
            .instant("follow_up_at", row -> row.facts().followUpAt())
            .integer("priority", row -> row.facts().priority())
            .text("state", UserTaskRow::state)
            .instant("created_at", row -> row.life().createdAt())
            .instant("claimed_at", row -> row.life().claimedAt())
            .instant("ended_at", row -> row.life().endedAt())
            .uuid("submission_id", UserTaskRow::submissionId)
            .bigint("waiting_ms", row -> row.life().waiting())
            .bigint("working_ms", row -> row.life().working())
            .instant("span_started_at", row -> row.life().spanStartedAt())
            .onConflict("""
                    (task_key) do update set
                        process_definition_key = excluded.process_definition_key,
                        process_id = excluded.process_id,
                        element_id = excluded.element_id,
                        form_key = excluded.form_key,
                        journey_id = coalesce(old.journey_id, excluded.journey_id),
                        department = excluded.department,
                        required_role = excluded.required_role,
                        candidate_groups = excluded.candidate_groups,
                        assignee = excluded.assignee,
                        due_at = excluded.due_at,
                        follow_up_at = excluded.follow_up_at,
                        priority = excluded.priority,
                        state = excluded.state,
                        claimed_at = excluded.claimed_at,
                        ended_at = excluded.ended_at,
                        submission_id = excluded.submission_id,
                        waiting_ms = excluded.waiting_ms,
                        working_ms = excluded.working_ms,
                        span_started_at = excluded.span_started_at""");

    long key() {
        return facts.key();
    }

    String department() {
        return facts.department();
    }
}
