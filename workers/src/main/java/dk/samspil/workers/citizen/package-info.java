/** Who the journey is about: CPR number, birth date and age. */
package dk.samspil.workers.citizen;
