/** What the process escalation promises, run in the embedded engine. */
package dk.samspil.processes.escalation;
