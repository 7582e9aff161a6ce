/** The citizen's journey: who holds it, who takes part and on what basis, and what has happened. */
package dk.samspil.workers.journey;
