package dk.samspil.exporter;

/** A row of {@code flow.user_task_event}. Time is milliseconds since 1970. */
record UserTaskEventRow(
        int partitionId,
        long position,
        long taskKey,
        String department,
        TaskEventKind kind,
        String assignee,
        long at,
        Attribution attribution) {

    static final Upsert<UserTaskEventRow> UPSERT = Upsert.<UserTaskEventRow>into("flow.user_task_event")
            .integer("partition_id", UserTaskEventRow::partitionId)
            .bigint("position", UserTaskEventRow::position)
            .bigint("task_key", UserTaskEventRow::taskKey)
            .uuid("journey_id", row -> row.attribution().journeyId())
            .text("department", UserTaskEventRow::department)
            .text("kind", row -> row.kind().column())
            .text("assignee", UserTaskEventRow::assignee)
            .instant("at", UserTaskEventRow::at)
            .onConflict("do nothing");
}
