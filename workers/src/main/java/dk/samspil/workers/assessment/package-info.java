/** The assessment: asked once, agreed with the citizen, seen by two people (domain.md P2). */
package dk.samspil.workers.assessment;
