/** A referral's way to the desk that takes it on: one worker per service task of the process {@code referral}. */
package dk.samspil.workers.referral;
