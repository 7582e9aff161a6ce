/** Forms: the deployed schema, what its lists offer, and whether an answer fits it. Names no process. */
package dk.samspil.portal.forms;
