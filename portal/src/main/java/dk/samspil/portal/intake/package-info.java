/** Takes in referrals from partner systems and from reception, and starts their journeys. */
package dk.samspil.portal.intake;
