package dk.samspil.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The staff as Keycloak had it at one moment.
 *
 * @param departments in the order of their Danish names
 * @param outside keys of those departments that are parties outside the municipality
 * @param members by department key, in the order of their names; only those who may log in
 * @param persons by user id, those who may no longer log in included
 */
record StaffSnapshot(
        List<Department> departments,
        Set<String> outside,
        Map<String, List<Person>> members,
        Map<String, Person> persons) {

    static final StaffSnapshot EMPTY = new StaffSnapshot(List.of(), Set.of(), Map.of(), Map.of());
}
