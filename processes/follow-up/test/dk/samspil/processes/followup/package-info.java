/** The follow-up process, path by path. */
package dk.samspil.processes.followup;
