package dk.samspil.portal.access;

import java.util.Map;

/**
 * The gaps a caller may see, as SQL on {@code casework.service_missing g}: of the journeys they coordinate or stand in for, and
 * for a leader those of the leader's departments; always of journeys that one of the caller's departments may read.
 *
 * @param parameters values of the named parameters of the condition
 */
public record GapScope(Map<String, Object> parameters) {

    private static final String CONDITION = """
            exists (select from casework.journey_access a
                     where a.journey_id = g.journey_id and a.department = any(:scopeDepartments))
            and (:scopeUser in (g.coordinator, g.deputy)
                 or :scopeLeads and (g.from_department = any(:scopeDepartments)
                                     or g.to_department = any(:scopeDepartments)))
            """;

    public String condition() {
        return CONDITION;
    }
}
