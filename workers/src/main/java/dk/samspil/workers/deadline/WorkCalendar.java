package dk.samspil.workers.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days count. In Danish law a <i>hverdag</i> includes Saturday; an <i>arbejdsdag</i> does not (domain.md § 3).
 *
 * @param closingDays days the municipality keeps closed; only arbejdsdage skip them
 */
record WorkCalendar(Set<LocalDate> closingDays) {

    boolean isHverdag(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !DanishHolidays.isHoliday(day);
    }

    boolean isArbejdsdag(LocalDate day) {
        return isHverdag(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY && !closingDays.contains(day);
    }
}
