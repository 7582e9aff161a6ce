/** Consent as data: who, to what, from whom to whom, until when; and what happens when it is taken back (domain.md § 2.3). */
package dk.samspil.workers.consent;
