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
 * @param cpr the caller's own CPR number, ten digits, as the login vouches for it; null for staff and for other systems
 */
public record Caller(
        String userId, String name, String username, Set<String> roles, Set<String> departments, String cpr) {

    /** Somebody at work, or another system. */
    public Caller(String userId, String name, String username, Set<String> roles, Set<String> departments) {
        this(userId, name, username, roles, departments, null);
    }

    public Caller {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    /** Whether all the caller's work on journeys is to deliver one thing, as a provider or volunteer coordinator does. */
    boolean onlyHelps() {
        return hasAnyRole(Action.Roles.HELPERS)
                && Action.Roles.STAFF.stream()
                        .filter(role -> !Action.Roles.HELPERS.contains(role))
                        .noneMatch(roles::contains);
    }

    boolean hasAnyRole(Collection<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Keeps names and numbers out of logs. */
    @Override
    public String toString() {
        return "Caller[" + userId + "]";
    }
}
