/** What the network meeting promises, run in the embedded engine. */
package dk.samspil.processes.networkmeeting;
