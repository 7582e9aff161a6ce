package dk.samspil.exporter;

/** A row of {@code flow.element_definition}. */
record ElementDefinitionRow(long processDefinitionKey, String elementId, String elementType, String name) {

    static final Upsert<ElementDefinitionRow> UPSERT = Upsert.<ElementDefinitionRow>into("flow.element_definition")
            .bigint("process_definition_key", ElementDefinitionRow::processDefinitionKey)
            .text("element_id", ElementDefinitionRow::elementId)
            .text("element_type", ElementDefinitionRow::elementType)
            .text("name", ElementDefinitionRow::name)
            .onConflict("do nothing");
}
