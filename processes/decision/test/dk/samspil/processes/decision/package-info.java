/** What the process decision promises, run in the embedded engine. */
package dk.samspil.processes.decision;
