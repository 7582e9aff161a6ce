package dk.samspil.exporter;

import java.util.List;

/** What every record of a user task tells of it. Times are milliseconds since 1970. */
record TaskFacts(
        long key,
        int partitionId,
        long elementInstanceKey,
        long processInstanceKey,
        long processDefinitionKey,
        String processId,
        String elementId,
        Long formKey,
        String requiredRole,
        List<String> candidateGroups,
        Long dueAt,
        Long followUpAt,
        int priority,
        long createdAt) {

    /** The department whose task it is; null makes it nobody's. */
    String department() {
        return candidateGroups.isEmpty() ? null : candidateGroups.getFirst();
    }
}
