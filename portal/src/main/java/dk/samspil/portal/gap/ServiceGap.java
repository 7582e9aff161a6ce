package dk.samspil.portal.gap;

import dk.samspil.portal.reference.Code;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One service that ends on a day and that nobody has decided what follows.
 *
 * @param turningOn the day it ends: the citizen's birthday
 * @param from who is responsible until the day, {@code to} who takes over
 * @param coordinator null until one is named
 */
record ServiceGap(
        UUID journeyId,
        String citizenName,
        Code service,
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
