package dk.samspil.exporter;

/** A row of {@code flow.element_instance}. Times are milliseconds since 1970; holder is who held the journey then. */
record ElementInstanceRow(
        long key,
        int partitionId,
        long processInstanceKey,
        long processDefinitionKey,
        Long flowScopeKey,
        String elementId,
        String elementType,
        State state,
        boolean startsHere,
        long startedAt,
        Long endedAt,
        Attribution attribution,
        String holder) {

    static final Upsert<ElementInstanceRow> UPSERT = Upsert.<ElementInstanceRow>into("flow.element_instance")
            .bigint("element_instance_key", ElementInstanceRow::key)
            .integer("partition_id", ElementInstanceRow::partitionId)
            .bigint("process_instance_key", ElementInstanceRow::processInstanceKey)
            .bigint("process_definition_key", ElementInstanceRow::processDefinitionKey)
            .bigint("flow_scope_key", ElementInstanceRow::flowScopeKey)
            .text("element_id", ElementInstanceRow::elementId)
            .text("element_type", ElementInstanceRow::elementType)
            .uuid("journey_id", row -> row.attribution().journeyId())
            .text("department", ElementInstanceRow::department)
            .text("state", row -> row.state().name())
            .instant("started_at", ElementInstanceRow::startedAt)
            .instant("ended_at", ElementInstanceRow::endedAt)
            .onConflict("""
                    (element_instance_key) do update set
                        process_definition_key = excluded.process_definition_key,
                        element_id = excluded.element_id,
                        journey_id = coalesce(old.journey_id, excluded.journey_id),
                        department = coalesce(old.department, excluded.department),
                        state = excluded.state,
                        ended_at = excluded.ended_at""");

    /** This row, brought up to date by a later one of the same batch. */
    ElementInstanceRow then(ElementInstanceRow later) {
        return new ElementInstanceRow(
                key,
                partitionId,
                processInstanceKey,
                later.processDefinitionKey,
                flowScopeKey,
                later.elementId,
                elementType,
                later.state,
                startsHere,
                startedAt,
                later.endedAt,
                attribution,
                holder);
    }

    /** This row as a user task's, which belongs to the task's department whoever holds the journey. */
    ElementInstanceRow ofTaskIn(String department) {
        return new ElementInstanceRow(
                key,
                partitionId,
                processInstanceKey,
                processDefinitionKey,
                flowScopeKey,
                elementId,
                elementType,
                state,
                startsHere,
                startedAt,
                endedAt,
                attribution,
                department);
    }

    // What began before anybody held the journey belongs to the first who did.
    private String department() {
        return holder == null ? attribution.firstHolder() : holder;
    }
}
