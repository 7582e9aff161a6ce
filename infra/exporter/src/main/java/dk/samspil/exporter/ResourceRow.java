package dk.samspil.exporter;

/** A row of {@code flow.resource}. The content is the file as it was deployed, byte by byte. */
record ResourceRow(
        long key,
        String kind,
        String resourceId,
        String name,
        int version,
        String versionTag,
        String checksum,
        Long deploymentKey,
        long deployedAt,
        byte[] content) {

    static final Upsert<ResourceRow> UPSERT = Upsert.<ResourceRow>into("flow.resource")
            .bigint("resource_key", ResourceRow::key)
            .text("kind", ResourceRow::kind)
            .text("resource_id", ResourceRow::resourceId)
            .text("name", ResourceRow::name)
            .integer("version", ResourceRow::version)
            .text("version_tag", ResourceRow::versionTag)
            .text("checksum", ResourceRow::checksum)
            .bigint("deployment_key", ResourceRow::deploymentKey)
            .instant("deployed_at", ResourceRow::deployedAt)
            .bytes("content", ResourceRow::content)
            .onConflict("do nothing");
}
