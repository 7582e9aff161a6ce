package dk.samspil.workers.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/** Applies a rule to an event (domain.md § 3). Limits in days end with the day, in Copenhagen. */
final class DeadlineCalculator {

    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final MonthDay SCHOOL_YEAR_ENDS = MonthDay.of(Month.JULY, 31);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final WorkCalendar calendar;

    DeadlineCalculator(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    Deadline compute(DeadlineRule rule, OffsetDateTime start) {
        ZonedDateTime from = start.atZoneSameInstant(COPENHAGEN);
        ZonedDateTime due = rule.unit() == DeadlineUnit.PT_HOURS
                ? from.plusHours((long) rule.amount() * rule.direction().sign())
                : day(from.toLocalDate(), rule.direction(), rule.amount(), rule.unit())
                        .atTime(END_OF_DAY)
                        .atZone(COPENHAGEN);
        return new Deadline(rule, from.toOffsetDateTime(), warn(rule, from, due), due.toOffsetDateTime());
    }

    /** The day that lies so far before or after another. */
    LocalDate day(LocalDate start, DeadlineRule.Direction direction, int amount, DeadlineUnit unit) {
        int sign = direction.sign();
        int signed = amount * sign;
        return switch (unit) {
            case CAL_DAYS -> start.plusDays(signed);
            case WEEKS -> start.plusWeeks(signed);
            case MONTHS -> start.plusMonths(signed);
            case SKOLEAAR -> SCHOOL_YEAR_ENDS.atYear(start.getYear() + signed);
            case HVERDAGE -> count(start, amount, sign, calendar::isHverdag);
            case ARBEJDSDAGE -> count(start, amount, sign, calendar::isArbejdsdag);
            case PT_HOURS -> throw new IllegalArgumentException("Hours do not end with a day");
        };
    }

    /** Counts from the day after the start; none to count means the start itself, or the next day that counts. */
    private static LocalDate count(LocalDate start, int amount, int sign, Predicate<LocalDate> counts) {
        LocalDate day = amount == 0 ? nearest(start, sign, counts) : start;
        for (int counted = 0; counted < amount; counted++) {
            day = nearest(day.plusDays(sign), sign, counts);
        }
        return day;
    }

    private static LocalDate nearest(LocalDate from, int sign, Predicate<LocalDate> counts) {
        LocalDate day = from;
        while (!counts.test(day)) {
            day = day.plusDays(sign);
        }
        return day;
    }

    private static OffsetDateTime warn(DeadlineRule rule, ZonedDateTime start, ZonedDateTime due) {
        Duration left = Duration.between(start, due)
                .abs()
                .multipliedBy(100L - rule.warnPercent())
                .dividedBy(100);
        return due.minusSeconds(left.toSeconds()).toOffsetDateTime();
    }
}
