/** What time it is in the cases. */
package dk.samspil.clock;
