/** What the referral process promises, run in the embedded engine. */
package dk.samspil.processes.referral;
