/** Decisions: draft, notice, hearing, approval and letter (domain.md § 6, cb-partshoering-afgoerelse). */
package dk.samspil.workers.decision;
