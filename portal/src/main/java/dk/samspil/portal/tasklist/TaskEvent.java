package dk.samspil.portal.tasklist;

/**
 * Something happened to a task; a hint to read the list again.
 *
 * @param kind created, claimed, released, reassigned, updated, completed, canceled; or missed: events were lost, and
 *     any list may be out of date
 * @param taskKey as text: it is larger than a browser's numbers; null when events were missed
 * @param department the task's; null when events were missed
 */
record TaskEvent(String kind, String taskKey, String department) {

    static final TaskEvent MISSED = new TaskEvent("missed", null, null);
}
