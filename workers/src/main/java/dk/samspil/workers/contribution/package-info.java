/** One contribution to an assessment; who stays silent leaves a gap and holds nothing back (domain.md § 6, cb-bidrag). */
package dk.samspil.workers.contribution;
