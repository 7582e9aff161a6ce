package dk.samspil.portal.access;

import java.util.Map;

/**
 * The tasks a caller may see, as SQL on {@code flow.user_task t}: those of departments, and those of citizens, which are
 * found by their journeys.
 *
 * @param parameters values of the named parameters of all conditions
 */
public record TaskScope(Map<String, Object> parameters) {

    /** The candidate group of what a citizen does. */
    public static final String CITIZEN = "citizen";

    /**
     * Journeys whose citizen the caller may record for: the coordinator and who stands in, or, before there is one, the
     * responsible department. Each part has its own index.
     */
    static final String RECORDED_JOURNEYS = """
            select j.journey_id from casework.journey j
             where j.coordinator = :scopeUser and j.state = 'active'
               and exists (select from casework.journey_access a
                            where a.journey_id = j.journey_id and a.department = any(:scopeDepartments))
            union
            select j.journey_id from casework.journey j
             where j.deputy = :scopeUser and j.state = 'active'
               and exists (select from casework.journey_access a
                            where a.journey_id = j.journey_id and a.department = any(:scopeDepartments))
            union
            select j.journey_id from casework.journey j
             where j.department = any(:scopeDepartments) and j.state = 'active' and j.coordinator is null
               and exists (select from casework.journey_access a
                            where a.journey_id = j.journey_id and a.department = j.department)
            """;

    private static final String ROLE = "(t.required_role is null or t.required_role = any(:scopeRoles))";

    // Staff have no number and come by what they record.
    private static final String NOT_ASKED_OF_ANOTHER = """
            (cast(:scopeCpr as text) is null
             or not exists (select from casework.deadline d join casework.consent c on c.consent_id = d.subject_id
                             where d.element_instance_key = t.element_instance_key
                               and not exists (select from casework.citizen_access a
                                                where a.journey_id = t.journey_id and a.cpr = :scopeCpr
                                                  and a.capacity = c.given_by))
             or t.journey_id in (%s))
            """.formatted(RECORDED_JOURNEYS);

    private static final String CITIZENS_JOURNEYS = """
            select a.journey_id from casework.citizen_access a where a.cpr = :scopeCpr and a.may_act
            union
            """ + RECORDED_JOURNEYS;

    /** The departments whose tasks the caller may see, as a condition on {@code department}. */
    public String departments() {
        return "department = any(:scopeDepartments)";
    }

    /**
     * A task that the caller may see, given its department is one of {@link #departments}. {@code offset 0} keeps the
     * planner from joining the access of all of a department's tasks: a page asks for that of a few.
     */
    public String ofDepartments() {
        return """
                %s and t.department <> 'citizen'
                and exists (select from casework.journey_access a
                             where a.journey_id = t.journey_id and a.department = t.department offset 0)
                """.formatted(ROLE);
    }

    /** The journeys, as a subquery with the column {@code journey_id}, whose citizen's tasks the caller may do. */
    public String citizensJourneys() {
        return CITIZENS_JOURNEYS;
    }

    /** A citizen's task that the caller may do, given its journey is one of {@link #citizensJourneys}. */
    public String ofCitizens() {
        return "t.department = 'citizen' and " + ROLE + " and " + NOT_ASKED_OF_ANOTHER;
    }

    /** Every task the caller may see; for tasks that are found by something else, as their journey. */
    public String condition() {
        return "(t." + departments() + " and " + ofDepartments() + " or " + ofCitizens() + " and t.journey_id in ("
                + citizensJourneys() + "))";
    }
}
