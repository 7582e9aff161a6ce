/** One journey on one page: what happened, who holds it now, and what is due next. */
package dk.samspil.portal.journey;
