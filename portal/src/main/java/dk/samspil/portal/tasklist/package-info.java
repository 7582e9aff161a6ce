/** The tasklist: what my departments have open, taking a task, answering its form. Names no process. */
package dk.samspil.portal.tasklist;
