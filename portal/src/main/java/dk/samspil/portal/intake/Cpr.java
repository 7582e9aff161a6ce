package dk.samspil.portal.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CPR number whose date exists (cpr.dk, "opbygning"). Modulus 11 is not asked for: valid numbers fail it since 2007.
 *
 * @param digits the ten digits, no hyphen
 * @param birthDate the date they tell
 * @param replacement true when the day is counted up by 60: a number that can never belong to a registered person
 */
record Cpr(String digits, LocalDate birthDate, boolean replacement) {

    private static final Pattern FORMAT =
            Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{2})-?(?<serial>\\d{4})");
    private static final int REPLACEMENT = 60;

    /** Says whether the text has the shape DDMMYY-XXXX, with or without the hyphen. */
    static boolean hasFormat(String text) {
        return FORMAT.matcher(text).matches();
    }

    /** The number; empty when the text has another shape or its date does not exist. */
    static Optional<Cpr> parse(String text) {
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(parts.group("day"));
        boolean replacement = day > REPLACEMENT;
        try {
            LocalDate birthDate = LocalDate.of(
                    century(parts) + Integer.parseInt(parts.group("year")),
                    Integer.parseInt(parts.group("month")),
                    replacement ? day - REPLACEMENT : day);
            return Optional.of(new Cpr(text.replace("-", ""), birthDate, replacement));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static int century(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        return switch (parts.group("serial").charAt(0)) {
            case '0', '1', '2', '3' -> 1900;
            case '4', '9' -> year <= 36 ? 2000 : 1900;
            default -> year <= 57 ? 2000 : 1800;
        };
    }

    /** Keeps the number out of logs and messages. */
    @Override
    public String toString() {
        return "Cpr[…]";
    }
}
