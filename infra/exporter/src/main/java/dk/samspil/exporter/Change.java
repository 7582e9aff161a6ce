package dk.samspil.exporter;

/** What one record of the engine changes in schema {@code flow}. Immutable, so that a batch can be tried again. */
interface Change {

    /** Names the rows that must be known before this change can be applied. */
    default void lookUp(Lookups lookups) {}

    /** Merges this change into the rows of the batch. */
    void applyTo(Rows rows);
}
