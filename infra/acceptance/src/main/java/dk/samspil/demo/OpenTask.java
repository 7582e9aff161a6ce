package dk.samspil.demo;

import java.time.Instant;

/**
 * A task somebody has to do.
 *
 * @param name what it is called on the screen
 * @param journeyId the journey it belongs to
 * @param sentAs the sender's own id of the referral that began the journey; null when it has none
 * @param citizen the citizen's name
 * @param department key of the department, or {@code citizen}
 * @param role the role one needs; null: any
 * @param assignee Keycloak user id of who has it; null: nobody
 * @param recorder Keycloak user id of who may do a citizen's task for them; null: anybody of the responsible department
 * @param holder key of the department responsible for the journey
 * @param code of its deadline; null when it has none
 * @param createdAt when it came
 * @param dueAt when it has to be done; null when it has no due date
 * @param caseDueAt when the journey's assessment has to be finished (F-BFU-4M); null when nothing says so
 * @param times how many tasks of the same kind the journey had before
 * @param timesThere how many of them the same department had
 */
record OpenTask(
        String key,
        String name,
        String journeyId,
        String sentAs,
        String citizen,
        String department,
        String role,
        String assignee,
        String recorder,
        String holder,
        String code,
        Instant createdAt,
        Instant dueAt,
        Instant caseDueAt,
        int times,
        int timesThere) {

    boolean isTheCitizens() {
        return department.equals("citizen");
    }
}
