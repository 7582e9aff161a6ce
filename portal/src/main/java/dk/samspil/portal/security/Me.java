package dk.samspil.portal.security;

import dk.samspil.portal.staff.Department;
import java.time.Instant;
import java.util.List;

/**
 * Who is logged in, for the pages to greet and to know what to offer; what is allowed is decided elsewhere.
 *
 * @param demoNow the time of the cases where it may be moved, for a page to say so and to count days from; null where it
 *     is everybody's
 */
record Me(
        String userId,
        String name,
        String username,
        List<String> roles,
        List<Department> departments,
        Instant demoNow) {

    @Override
    public String toString() {
        return "Me[" + userId + "]";
    }
}
