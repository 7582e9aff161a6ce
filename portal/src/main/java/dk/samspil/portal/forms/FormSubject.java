package dk.samspil.portal.forms;

import java.util.UUID;

/**
 * What a form is about.
 *
 * @param department the department that fills the form in
 * @param journeyId null when there is no journey yet
 * @param subjectId what the task is about within the journey (a contribution, a plan line …); null for the journey itself
 * @param actor who fills it in
 * @param speaker who says what a citizen answers; null when the form itself asks
 */
public record FormSubject(String department, UUID journeyId, UUID subjectId, Actor actor, Speaker speaker) {

    /** A form of staff about a whole journey, or about none yet. */
    public static FormSubject ofStaff(String department, UUID journeyId) {
        return new FormSubject(department, journeyId, null, Actor.STAFF, null);
    }
}
