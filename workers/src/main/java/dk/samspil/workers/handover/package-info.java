/** Handing the responsibility for a journey to another desk (domain.md § 6, cb-overdragelse, R19). */
package dk.samspil.workers.handover;
