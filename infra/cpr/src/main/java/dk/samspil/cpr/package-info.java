/** CPR numbers as people write them: shape, birth date, replacement numbers. */
package dk.samspil.cpr;
