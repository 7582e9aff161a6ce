/** Deadlines from reference data: legal and agreed time limits, counted in the Danish calendar. */
package dk.samspil.workers.deadline;
