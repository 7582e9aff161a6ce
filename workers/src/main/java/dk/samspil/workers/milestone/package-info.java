/** The steps of the milestones M1–M14 on the way from child to adult (domain.md P5, § 10.4). */
package dk.samspil.workers.milestone;
