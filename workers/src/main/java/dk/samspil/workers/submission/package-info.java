/** The forms people submitted: read here, written by the portal, never carried by the engine. */
package dk.samspil.workers.submission;
