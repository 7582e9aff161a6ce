package dk.samspil.portal.staff;

/**
 * A member of staff.
 *
 * @param id Keycloak user id, the only thing the engine knows of a person
 * @param name what a colleague reads
 */
public record Person(String id, String name) {}
