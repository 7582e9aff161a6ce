/** Complaints: receipt, re-assessment and the appeals board (domain.md § 6, cb-klage). */
package dk.samspil.workers.complaint;
