/** What the process handover promises, run in the embedded engine. */
package dk.samspil.processes.handover;
