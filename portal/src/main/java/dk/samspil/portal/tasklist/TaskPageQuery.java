package dk.samspil.portal.tasklist;

import java.util.Set;

/**
 * Which page of the tasklist is wanted.
 *
 * @param userId whose list it is
 * @param departments the departments to show; only those the caller acts for
 * @param withCitizens also what citizens are asked, as far as the caller may answer it
 * @param limit how many tasks at most
 */
record TaskPageQuery(
        String userId,
        Set<String> departments,
        boolean withCitizens,
        Assignment assignment,
        TaskCursor after,
        int limit) {}
