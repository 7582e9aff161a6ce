/** How the API says no: RFC 9457 problems, in Danish. */
package dk.samspil.portal.problem;
