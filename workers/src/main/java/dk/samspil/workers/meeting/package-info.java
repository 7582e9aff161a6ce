/** The citizen's network meeting, from its agenda to what was agreed there (domain.md § 6, cb-netvaerksmoede). */
package dk.samspil.workers.meeting;
