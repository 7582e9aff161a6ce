/** The journey that ties the processes together, and what may happen on its way. */
package dk.samspil.processes.citizenjourney;
