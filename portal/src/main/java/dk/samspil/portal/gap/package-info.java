/** Support that ends on the day of a life transition and that nothing follows: the red list. */
package dk.samspil.portal.gap;
