/** What people and partner systems sent in, stored before the engine is told (design rule 5). */
package dk.samspil.portal.submission;
