/** What the process provision-order promises, run in the embedded engine. */
package dk.samspil.processes.provisionorder;
