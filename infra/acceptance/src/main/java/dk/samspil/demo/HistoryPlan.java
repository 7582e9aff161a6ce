package dk.samspil.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is referred when, over years (domain.md § 10.3, L): the same for the same seed and first day. The people are
 * invented; their numbers are replacement numbers, which are nobody's (domain.md § 4.7).
 */
final class HistoryPlan {

    /** How the ids begin under which a history's referrals are sent. */
    static final String PREFIX = "history-";

    private static final int REPLACEMENT = 60;
    private static final int LAST_DAY = 28;
    private static final int CENTURY = 100;
    private static final int SERIALS_FROM_2000 = 5000;
    private static final int SERIALS_BEFORE = 1000;
    private static final int YEAR_2000 = 2000;
    private static final int SOON = 20;
    private static final int LATER = 300;

    private final Dice dice;
    private final Habits habits;
    private final LocalDate firstDay;

    HistoryPlan(long seed, Habits habits, LocalDate firstDay) {
        this.dice = new Dice(seed);
        this.habits = habits;
        this.firstDay = firstDay;
    }

    /** So many journeys, spread over the days by season, in the order in which they start. */
    List<PlannedJourney> journeys(int count, int days) {
        List<LocalDate> weekdays = IntStream.range(0, days)
                .mapToObj(firstDay::plusDays)
                .filter(day -> Hours.isWeekday(day.atStartOfDay(Hours.DENMARK)))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(number -> journey(number, dice.weighted(weekdays, this::season, "day", number)))
                .sorted(Comparator.comparing(PlannedJourney::startsAt).thenComparing(PlannedJourney::externalId))
                .toList();
    }

    private double season(LocalDate day) {
        return habits.months().get(YearMonth.from(day).getMonthValue() - 1);
    }

    private PlannedJourney journey(int number, LocalDate day) {
        Habits.Kind kind = dice.weighted(habits.kinds(), Habits.Kind::weight, "kind", number);
        ZonedDateTime start =
                day.atTime(dice.happens(0.5, "hour", number) ? 9 : 15, 0).atZone(Hours.DENMARK);
        String cpr = cpr(number, day.getYear() - dice.number(kind.youngest(), kind.oldest(), "age", number));
        String externalId = PREFIX + dice.seed() + "-" + number;
        ObjectNode referral = kind.referral().deepCopy();
        referral.put("externalId", externalId);
        referral.put(
                "citizenName",
                dice.one(habits.firstNames(), "first", number) + " " + dice.one(habits.surnames(), "last", number));
        referral.put("citizenCpr", cpr);
        return new PlannedJourney(
                externalId, start.toInstant(), kind.sender(), referral, cpr, events(number, start.toInstant()));
    }

    /** Born in that year, on a day that depends on the number; no two numbers have the same serial. */
    private static String cpr(int number, int year) {
        int serial = (year < YEAR_2000 ? SERIALS_BEFORE : SERIALS_FROM_2000) + number;
        return "%02d%02d%02d-%04d"
                .formatted(REPLACEMENT + 1 + number % LAST_DAY, 1 + number % 12, year % CENTURY, serial);
    }

    private List<PlannedJourney.Event> events(int number, Instant start) {
        List<PlannedJourney.Event> events = new ArrayList<>();
        habits.events().forEach((kind, share) -> {
            if (dice.happens(share, kind, number)) {
                int after = dice.number(SOON, LATER, kind, "when", number);
                events.add(new PlannedJourney.Event(kind, Hours.from(start.plus(after, ChronoUnit.DAYS), false)));
            }
        });
        events.sort(Comparator.comparing(PlannedJourney.Event::at).thenComparing(PlannedJourney.Event::kind));
        return events;
    }
}
