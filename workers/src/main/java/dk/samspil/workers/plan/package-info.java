/** The one plan: its coordinator, goal, lines, payers and versions (domain.md P3). */
package dk.samspil.workers.plan;
