/** Asking for one consent. */
package dk.samspil.processes.consent;
