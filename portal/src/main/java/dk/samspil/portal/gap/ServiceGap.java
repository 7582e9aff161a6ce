package dk.samspil.portal.gap;

import dk.samspil.portal.reference.Code;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One service that ends on a day with nothing to follow, or that was to begin on that day and has not.
 *
 * @param reason nothing-follows, not-begun, or bridged: not begun, with a bridge meanwhile
 * @param turningOn the day: the citizen's birthday
 * @param from who is responsible until the day, {@code to} who takes over
 * @param coordinator null until one is named
 */
record ServiceGap(
        UUID journeyId,
        String citizenName,
        Code service,
        String reason,
        LocalDate turningOn,
        Department from,
        Department to,
        Person coordinator) {

    /** Keeps the citizen's name out of logs. */
    @Override
    public String toString() {
        return "ServiceGap[" + journeyId + "]";
    }
}
