package dk.samspil.portal.access;

import java.util.Collection;
import java.util.Set;

/**
 * Who sends a request, as the present access token says. Controllers take it as an argument.
 *
 * @param userId Keycloak user id; the only part of a caller that is ever stored
 * @param name display name
 * @param username login name; for a partner system its service account's
 * @param roles realm roles
 * @param departments keys of the departments the caller acts for
 */
public record Caller(String userId, String name, String username, Set<String> roles, Set<String> departments) {

    public Caller {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    boolean hasAnyRole(Collection<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Caller[" + userId + "]";
    }
}
