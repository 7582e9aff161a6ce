/** What the process new-date promises, run in the embedded engine. */
package dk.samspil.processes.newdate;
