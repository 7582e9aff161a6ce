/** What is told of a citizen, and not of one journey. */
package dk.samspil.processes.citizenchange;
