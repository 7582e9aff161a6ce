package dk.samspil.workers.citizen;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ages at which other rules begin (domain.md § 2.1). */
public final class Ages {

    public static final int ADULT = 18;

    /** The way to adult life begins (Barnets lov § 122). */
    public static final int TRANSITION = 16;

    private static final List<Integer> WITH_RULES = List.of(10, 15, TRANSITION, ADULT);

    /** Stands for a birthday that has passed: a timer that never fires, where the engine needs a time. */
    public static final String NEVER = "2999-01-01T00:00:00Z";

    private Ages() {}

    /** What the engine learns of a birth date: when the citizen reaches each age that changes the rules. */
    public static Map<String, Object> birthdays(BirthDate born, OffsetDateTime now) {
        Map<String, Object> birthdays = new HashMap<>();
        for (int age : WITH_RULES) {
            OffsetDateTime birthday = BirthDate.startOf(born.birthday(age));
            birthdays.put("turns" + age + "At", birthday.isAfter(now) ? ISO_OFFSET_DATE_TIME.format(birthday) : NEVER);
        }
        return birthdays;
    }

    /** Says whether the citizen is between 15½ and 18 [D]: the year's cohort for the way to adult life. */
    public static boolean isTransition(BirthDate born, OffsetDateTime now) {
        return !now.isBefore(BirthDate.startOf(born.birthday(TRANSITION).minusMonths(6)))
                && now.isBefore(BirthDate.startOf(born.birthday(ADULT)));
    }
}
