/** What the process shared-plan promises, run in the embedded engine. */
package dk.samspil.processes.sharedplan;
