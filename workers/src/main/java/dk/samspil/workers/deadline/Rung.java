package dk.samspil.workers.deadline;

/**
 * Who hears next of a task that stays overdue.
 *
 * @param audience code list {@code escalation-audience}
 * @param department whose post they read; null: the task's own department
 * @param deadlineCode how long after the rung before
 */
record Rung(String audience, String department, String deadlineCode) {

    /** The department whose post it is, for a task of this department. */
    String departmentFor(String own) {
        return department == null ? own : department;
    }
}
