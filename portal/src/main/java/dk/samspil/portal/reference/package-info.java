/** Code lists in the reader's language. */
package dk.samspil.portal.reference;
