/** The new date that a citizen is given when the time for a decision has passed (retssikkerhedsloven § 3 [S19]). */
package dk.samspil.workers.newdate;
