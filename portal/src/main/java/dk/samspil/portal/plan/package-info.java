/** The plan as a document: what was agreed, in words people keep. */
package dk.samspil.portal.plan;
