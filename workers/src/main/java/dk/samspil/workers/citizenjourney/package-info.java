/** What happens to a journey as a whole: joined, moved, handed to a deputy, followed up, closed (domain.md § 6). */
package dk.samspil.workers.citizenjourney;
