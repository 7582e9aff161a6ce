/** What the assessment promises, run in the embedded engine. */
package dk.samspil.processes.assessment;
