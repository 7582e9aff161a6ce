package dk.samspil.workers.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * Danish public holidays. Grundlovsdag (5 June), 24 and 31 December are none: they are closing days a municipality
 * chooses. Store Bededag was one until 2023 (lov nr. 214 af 6. marts 2023).
 */
final class DanishHolidays {

    private static final int LAST_STORE_BEDEDAG = 2023;
    private static final int MAUNDY_THURSDAY = -3;
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int STORE_BEDEDAG = 26;
    private static final int ASCENSION_DAY = 39;
    private static final int WHIT_SUNDAY = 49;
    private static final int WHIT_MONDAY = 50;
    private static final Set<Integer> DAYS_FROM_EASTER =
            Set.of(MAUNDY_THURSDAY, GOOD_FRIDAY, 0, EASTER_MONDAY, ASCENSION_DAY, WHIT_SUNDAY, WHIT_MONDAY);

    private DanishHolidays() {}

    static boolean isHoliday(LocalDate day) {
        return isFixed(day) || isMovable(day);
    }

    private static boolean isFixed(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
            default -> false;
        };
    }

    private static boolean isMovable(LocalDate day) {
        int fromEaster = day.getDayOfYear() - easterSunday(day.getYear()).getDayOfYear();
        return DAYS_FROM_EASTER.contains(fromEaster)
                || fromEaster == STORE_BEDEDAG && day.getYear() <= LAST_STORE_BEDEDAG;
    }

    /** The Gregorian computus of Meeus, Jones and Butcher; the names are its own. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, Month.of(monthAndDay / 31), monthAndDay % 31 + 1);
    }
}
