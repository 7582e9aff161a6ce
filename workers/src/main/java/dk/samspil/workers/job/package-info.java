/** What every worker shares: the job, its one effect, and the faults it may end in. */
package dk.samspil.workers.job;
