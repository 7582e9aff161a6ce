package dk.samspil.workers.citizen;

import dk.samspil.workers.job.JobFault;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A CPR number, ten digits (domain.md § 4.7). Modulus 11 is never checked: valid numbers exist that fail it.
 *
 * @param number as it is stored
 */
public record Cpr(String number) {

    private static final int REPLACEMENT_DAYS = 60;

    /**
     * Reads a number as people write it, with or without a hyphen.
     *
     * @throws JobFault when it has no ten digits or no date in it; the number is not in the message
     */
    public static Cpr of(String written) {
        Cpr cpr = new Cpr(written == null ? "" : written.replaceAll("[\\s-]", ""));
        cpr.birthDate();
        return cpr;
    }

    /** A replacement number (first digit of the day plus 6) never belongs to a registered person. */
    public boolean isReplacement() {
        return day() > REPLACEMENT_DAYS;
    }

    public BirthDate birthDate() {
        if (!number.matches("[0-9]{10}")) {
            throw new JobFault("The CPR number has not ten digits");
        }
        try {
            int dayOfMonth = isReplacement() ? day() - REPLACEMENT_DAYS : day();
            return new BirthDate(LocalDate.of(year(), digits(2, 4), dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            throw new JobFault("The CPR number holds no date", noSuchDay);
        }
    }

    private int day() {
        return digits(0, 2);
    }

    private int year() {
        int year = digits(4, 6);
        return switch (digits(6, 7)) {
            case 0, 1, 2, 3 -> 1900 + year;
            case 4, 9 -> year <= 36 ? 2000 + year : 1900 + year;
            default -> year <= 57 ? 2000 + year : 1800 + year;
        };
    }

    private int digits(int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    /** Without the number, so that it reaches no log. */
    @Override
    public String toString() {
        return "Cpr[…]";
    }
}
