/** Life transitions: who is due, the milestones on the way, how ready everybody is, and no gap on the day (domain.md P5). */
package dk.samspil.workers.transition;
