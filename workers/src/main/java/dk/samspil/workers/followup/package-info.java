/** Following a plan up, letting go when its goals are reached, and the way back (domain.md P4). */
package dk.samspil.workers.followup;
