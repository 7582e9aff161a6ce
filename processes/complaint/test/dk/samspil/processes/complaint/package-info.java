/** What the process complaint promises, run in the embedded engine. */
package dk.samspil.processes.complaint;
