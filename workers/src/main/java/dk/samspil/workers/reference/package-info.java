/** Reference data that more than one feature reads. */
package dk.samspil.workers.reference;
