package dk.samspil.acceptance;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * CPR replacement numbers (day of birth plus 60, domain.md § 4.7) of citizens that nobody knows yet: a citizen has one
 * active journey, so a test about a new journey needs a new citizen.
 */
public final class SyntheticCpr {

    private static final int DAYS = 28;
    private static final int MONTHS = 12;
    private static final int SERIALS = 999;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private SyntheticCpr() {}

    /** Of somebody born in that year, 2000–2036; 335 000 different ones a year in one run. */
    public static String bornIn(int year) {
        int n = NEXT.getAndIncrement();
        int day = 61 + n % DAYS;
        int month = 1 + n / DAYS % MONTHS;
        int serial = 4000 + n / (DAYS * MONTHS) % SERIALS;
        return "%02d%02d%02d-%04d".formatted(day, month, year % 100, serial);
    }
}
