package dk.samspil.exporter;

/** Where a process or element instance is in its life. */
enum State {
    ACTIVE,
    COMPLETED,
    TERMINATED;

    /** The time given if this state is an end, else null. */
    Long end(long at) {
        return this == ACTIVE ? null : at;
    }
}
