package dk.samspil.portal.journey;

import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import java.util.UUID;

/**
 * A journey on the first page of its citizen, or of who acts for them.
 *
 * @param end null while it is active
 * @param readAs citizen, custody-holder, guardian or relative
 * @param coordinator null until one is named
 * @param department the one that is responsible
 * @param findingDesk a desk, or leadership, has yet to answer who takes the referral
 * @param nextStep null when nothing is open
 */
record OwnJourney(
        UUID journeyId,
        String state,
        JourneyView.End end,
        String citizenName,
        String readAs,
        Person coordinator,
        Department department,
        boolean findingDesk,
        JourneyView.Step nextStep) {

    /** Keeps the citizen's name out of logs. */
    @Override
    public String toString() {
        return "OwnJourney[" + journeyId + "]";
    }
}
