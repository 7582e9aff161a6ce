package dk.samspil.workers.citizen;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;

/**
 * When a citizen was born, and how old that makes them. Who was born on 29 February turns a year older on 1 March in a
 * year without that day [K: to be settled with a jurist].
 */
public record BirthDate(LocalDate date) {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** The first instant of a day in Denmark. */
    public static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(COPENHAGEN).toOffsetDateTime();
    }

    /** Age in whole years, on the Danish calendar day of the instant. */
    public int ageAt(OffsetDateTime instant) {
        return Period.between(date, instant.atZoneSameInstant(COPENHAGEN).toLocalDate())
                .getYears();
    }

    /** The day the citizen reaches an age. */
    public LocalDate birthday(int age) {
        LocalDate day = date.plusYears(age);
        return day.getDayOfMonth() == date.getDayOfMonth() ? day : day.plusDays(1);
    }
}
