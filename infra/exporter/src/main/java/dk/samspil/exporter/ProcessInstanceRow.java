package dk.samspil.exporter;

/** A row of {@code flow.process_instance}. Times are milliseconds since 1970. */
record ProcessInstanceRow(
        long key,
        int partitionId,
        String processId,
        long processDefinitionKey,
        int version,
        Long parentKey,
        State state,
        long startedAt,
        Long endedAt,
        Attribution attribution) {

    /**
     * Version in a row made from a variable, which does not tell: variables come before the instance they belong to, and
     * what they say must not be lost if the batch ends in between.
     */
    static final int UNTOLD_VERSION = 0;

    static final Upsert<ProcessInstanceRow> UPSERT = Upsert.<ProcessInstanceRow>into("flow.process_instance")
            .bigint("process_instance_key", ProcessInstanceRow::key)
            .integer("partition_id", ProcessInstanceRow::partitionId)
            .text("process_id", ProcessInstanceRow::processId)
            .bigint("process_definition_key", ProcessInstanceRow::processDefinitionKey)
            .integer("version", ProcessInstanceRow::version)
            .bigint("parent_process_instance_key", ProcessInstanceRow::parentKey)
            .uuid("journey_id", row -> row.attribution().journeyId())
            .text("department", row -> row.attribution().holder())
            .text("state", row -> row.state().name())
            .instant("started_at", ProcessInstanceRow::startedAt)
            .instant("ended_at", ProcessInstanceRow::endedAt)
            .onConflict("""
                    (process_instance_key) do update set
                        process_id = excluded.process_id,
                        process_definition_key = excluded.process_definition_key,
                        version = case when excluded.version = 0 then old.version else excluded.version end,
                        parent_process_instance_key =
                            coalesce(excluded.parent_process_instance_key, old.parent_process_instance_key),
                        journey_id = coalesce(old.journey_id, excluded.journey_id),
                        department = coalesce(excluded.department, old.department),
                        state = case when excluded.version = 0 then old.state else excluded.state end,
                        started_at = least(old.started_at, excluded.started_at),
                        ended_at = case when excluded.version = 0 then old.ended_at else excluded.ended_at end""");

    /** This row, brought up to date by a later one of the same batch. */
    ProcessInstanceRow then(ProcessInstanceRow later) {
        if (later.version == UNTOLD_VERSION) {
            return this;
        }
        return new ProcessInstanceRow(
                key,
                partitionId,
                later.processId,
                later.processDefinitionKey,
                later.version,
                later.parentKey == null ? parentKey : later.parentKey,
                later.state,
                startedAt,
                later.endedAt,
                attribution);
    }
}
