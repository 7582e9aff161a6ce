package dk.samspil.exporter;

import dk.samspil.exporter.IncidentRecords.IncidentChange;

/** A row of {@code flow.incident}. Times are milliseconds since 1970; holder is who held the journey then. */
record IncidentRow(IncidentChange facts, long createdAt, Long resolvedAt, Attribution attribution, String holder) {

    static final Upsert<IncidentRow> UPSERT = Upsert.<IncidentRow>into("flow.incident")
            .bigint("incident_key", IncidentRow::key)
            .integer("partition_id", row -> row.facts().partitionId())
            .bigint("process_instance_key", row -> row.facts().processInstanceKey())
            .bigint("element_instance_key", row -> row.facts().elementInstanceKey())
            .text("element_id", row -> row.facts().elementId())
            .uuid("journey_id", row -> row.attribution().journeyId())
            .text("department", IncidentRow::department)
            .text("error_type", row -> row.facts().errorType())
            .text("error_message", row -> row.facts().errorMessage())
            .text("state", row -> row.resolvedAt() == null ? "CREATED" : "RESOLVED")
            .instant("created_at", IncidentRow::createdAt)
            .instant("resolved_at", IncidentRow::resolvedAt)
            .onConflict("""
                    (incident_key) do update set
                        journey_id = coalesce(old.journey_id, excluded.journey_id),
                        department = coalesce(old.department, excluded.department),
                        state = excluded.state,
                        resolved_at = excluded.resolved_at""");

    long key() {
        return facts.key();
    }

    /** This row, brought up to date by a later one of the same batch. */
    IncidentRow then(IncidentRow later) {
        return new IncidentRow(facts, createdAt, later.resolvedAt, attribution, holder);
    }

    private String department() {
        return holder == null ? attribution.firstHolder() : holder;
    }
}
