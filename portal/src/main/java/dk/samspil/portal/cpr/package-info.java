/** Which CPR numbers people may write. */
package dk.samspil.portal.cpr;
