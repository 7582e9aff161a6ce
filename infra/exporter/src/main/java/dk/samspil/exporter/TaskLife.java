package dk.samspil.exporter;

/**
 * A user task's life so far: who has it, and how long it waited for somebody and was worked on. Waiting and working
 * alternate in spans; a closed span is in one of the sums, the running one began at {@link #spanStartedAt}. All times
 * are milliseconds, points in time since 1970.
 */
final class TaskLife {

    private final long createdAt;
    private String assignee;
    private Long claimedAt;
    private Long endedAt;
    private long waiting;
    private long working;
    private long spanStartedAt;

    private TaskLife(long createdAt, String assignee, Long claimedAt, long waiting, long working, long spanStartedAt) {
        this.createdAt = createdAt;
        this.assignee = assignee;
        this.claimedAt = claimedAt;
        this.waiting = waiting;
        this.working = working;
        this.spanStartedAt = spanStartedAt;
    }

    static TaskLife begun(long at) {
        return new TaskLife(at, null, null, 0, 0, at);
    }

    /** A task of an earlier batch that is still open. */
    static TaskLife resumed(
            long createdAt, String assignee, Long claimedAt, long waiting, long working, long spanStartedAt) {
        return new TaskLife(createdAt, assignee, claimedAt, waiting, working, spanStartedAt);
    }

    /**
     * Gives the task to somebody, or back to all with null.
     *
     * @return claimed, released or reassigned; null when nothing changed
     */
    TaskEventKind assign(String newAssignee, long at) {
        if (newAssignee == null ? assignee == null : newAssignee.equals(assignee)) {
            return null;
        }
        TaskEventKind kind = newAssignee == null
                ? TaskEventKind.RELEASED
                : assignee == null ? TaskEventKind.CLAIMED : TaskEventKind.REASSIGNED;
        closeSpan(at);
        assignee = newAssignee;
        claimedAt = newAssignee == null ? null : Long.valueOf(at);
        return kind;
    }

    void end(long at) {
        closeSpan(at);
        endedAt = at;
    }

    private void closeSpan(long at) {
        // The engine's clock may have been set back in between.
        long span = Math.max(0, at - spanStartedAt);
        if (assignee == null) {
            waiting += span;
        } else {
            working += span;
        }
        spanStartedAt = at;
    }

    long createdAt() {
        return createdAt;
    }

    String assignee() {
        return assignee;
    }

    Long claimedAt() {
        return claimedAt;
    }

    Long endedAt() {
        return endedAt;
    }

    long waiting() {
        return waiting;
    }

    long working() {
        return working;
    }

    long spanStartedAt() {
        return spanStartedAt;
    }
}
