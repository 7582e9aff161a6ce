/** What asking for one contribution promises, run in the embedded engine. */
package dk.samspil.processes.contribution;
