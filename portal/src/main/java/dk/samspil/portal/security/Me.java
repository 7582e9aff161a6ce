package dk.samspil.portal.security;

import dk.samspil.portal.staff.Department;
import java.util.List;

/** Who is logged in, for the pages to greet and to know what to offer; what is allowed is decided elsewhere. */
record Me(String userId, String name, String username, List<String> roles, List<Department> departments) {

    @Override
    public String toString() {
        return "Me[" + userId + "]";
    }
}
