package dk.samspil.portal.tasklist;

import java.util.List;

/**
 * A page of the tasklist.
 *
 * @param next asks for the page after this one; null when there is none
 */
record TaskPage(List<Task> tasks, String next) {}
