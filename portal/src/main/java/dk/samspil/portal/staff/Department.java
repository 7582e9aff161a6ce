package dk.samspil.portal.staff;

/**
 * A department of the municipality or an outside party.
 *
 * @param key name of the Keycloak group, which the models name as candidate group
 * @param name what a person reads
 */
public record Department(String key, String name) {}
