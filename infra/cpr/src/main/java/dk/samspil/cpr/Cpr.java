package dk.samspil.cpr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CPR number whose date exists (domain.md § 4.7 [S57]: cpr.dk, "opbygning", and the century table). Modulus 11 is
 * never asked for: valid numbers fail it since 2007. Nor does it tell a person's gender.
 *
 * <table>
 *   <caption>The seventh digit and the year tell the century</caption>
 *   <tr><th>seventh digit</th><th>year</th><th>born</th></tr>
 *   <tr><td>0–3</td><td>00–99</td><td>1900–1999</td></tr>
 *   <tr><td>4, 9</td><td>00–36</td><td>2000–2036</td></tr>
 *   <tr><td>4, 9</td><td>37–99</td><td>1937–1999</td></tr>
 *   <tr><td>5–8</td><td>00–57</td><td>2000–2057</td></tr>
 *   <tr><td>5–8</td><td>58–99</td><td>1858–1899</td></tr>
 * </table>
 *
 * @param digits the ten digits, no hyphen
 * @param birthDate the date they tell
 * @param isReplacement true when the day is counted up by 60: a number that can never belong to a registered person
 */
public record Cpr(String digits, LocalDate birthDate, boolean isReplacement) {

    private static final Pattern FORMAT =
            Pattern.compile("(?<day>[0-9]{2})(?<month>[0-9]{2})(?<year>[0-9]{2})-?(?<serial>[0-9]{4})");
    private static final int REPLACEMENT = 60;

    /** The number in DDMMYY-XXXX or ten digits; empty when the text has another shape or its date does not exist. */
    public static Optional<Cpr> parse(String text) {
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(parts.group("day"));
        boolean replacement = day > REPLACEMENT;
        try {
            LocalDate birthDate = LocalDate.of(
                    year(parts), Integer.parseInt(parts.group("month")), replacement ? day - REPLACEMENT : day);
            return Optional.of(new Cpr(text.replace("-", ""), birthDate, replacement));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static int year(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        int century =
                switch (parts.group("serial").charAt(0)) {
                    case '0', '1', '2', '3' -> 1900;
                    case '4', '9' -> year <= 36 ? 2000 : 1900;
                    default -> year <= 57 ? 2000 : 1800;
                };
        return century + year;
    }

    /** Keeps the number out of logs and messages. */
    @Override
    public String toString() {
        return "Cpr[…]";
    }
}
