/** Who works where, from Keycloak: departments are its groups, persons their members. */
package dk.samspil.portal.staff;
