package dk.samspil.workers.deadline;

import static dk.samspil.workers.deadline.DeadlineRule.Direction.AFTER;
import static dk.samspil.workers.deadline.DeadlineRule.Direction.BEFORE;
import static dk.samspil.workers.deadline.DeadlineUnit.ARBEJDSDAGE;
import static dk.samspil.workers.deadline.DeadlineUnit.CAL_DAYS;
import static dk.samspil.workers.deadline.DeadlineUnit.HVERDAGE;
import static dk.samspil.workers.deadline.DeadlineUnit.MONTHS;
import static dk.samspil.workers.deadline.DeadlineUnit.PT_HOURS;
import static dk.samspil.workers.deadline.DeadlineUnit.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.deadline.DeadlineRule.Direction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The traps of domain.md § 3, by name. */
class DeadlineCalculatorTest {

    private static final LocalDate CONSTITUTION_DAY = LocalDate.parse("2026-06-05");

    private final DeadlineCalculator calculator = new DeadlineCalculator(new WorkCalendar(Set.of(CONSTITUTION_DAY)));

    @Test
    void aNotificationOnFridayAt17IsAssessedBySaturdayAt17() {
        assertThat(due(24, PT_HOURS, "2026-11-20T17:00+01:00")).isEqualTo("2026-11-21T17:00+01:00");
    }

    @Test
    void twentyFourHoursAreClockHoursOverTheChangeToWinterTime() {
        assertThat(due(24, PT_HOURS, "2026-10-24T17:00+02:00")).isEqualTo("2026-10-25T16:00+01:00");
    }

    @Test
    void sixHverdageOverEasterSkipTheHolidaysAndCountSaturday() {
        assertThat(due(6, HVERDAGE, "2026-04-01T10:00+02:00")).isEqualTo("2026-04-11T23:59:59+02:00");
    }

    @Test
    void fourMonthsFromTheLastOfOctoberEndWithFebruary() {
        assertThat(due(4, MONTHS, "2026-10-31T10:00+01:00")).isEqualTo("2027-02-28T23:59:59+01:00");
        assertThat(due(4, MONTHS, "2027-10-31T10:00+01:00")).isEqualTo("2028-02-29T23:59:59+01:00");
    }

    @Test
    void twelveMonthsFromLeapDayEndOnTheTwentyEighth() {
        assertThat(due(12, MONTHS, "2028-02-29T10:00+01:00")).isEqualTo("2029-02-28T23:59:59+01:00");
    }

    @Test
    void fourWeeksEndOnTheSameWeekdayEvenOnAHoliday() {
        assertThat(due(4, WEEKS, "2026-11-27T10:00+01:00")).isEqualTo("2026-12-25T23:59:59+01:00");
    }

    @Test
    void theTwentyThirdOfApril2027IsAWorkingDay() {
        assertThat(due(1, ARBEJDSDAGE, "2027-04-22T10:00+02:00")).isEqualTo("2027-04-23T23:59:59+02:00");
    }

    @Test
    void storeBededagCountedAsAHolidayForTheLastTimeIn2023() {
        assertThat(due(1, ARBEJDSDAGE, "2023-05-04T10:00+02:00")).isEqualTo("2023-05-08T23:59:59+02:00");
        assertThat(due(1, ARBEJDSDAGE, "2024-04-25T10:00+02:00")).isEqualTo("2024-04-26T23:59:59+02:00");
    }

    @Test
    void aClosingDayIsAHverdagButNoArbejdsdag() {
        assertThat(due(1, HVERDAGE, "2026-06-04T10:00+02:00")).isEqualTo("2026-06-05T23:59:59+02:00");
        assertThat(due(1, ARBEJDSDAGE, "2026-06-04T10:00+02:00")).isEqualTo("2026-06-08T23:59:59+02:00");
    }

    @Test
    void saturdayIsAHverdagButNoArbejdsdag() {
        assertThat(due(1, HVERDAGE, "2026-11-20T10:00+01:00")).isEqualTo("2026-11-21T23:59:59+01:00");
        assertThat(due(1, ARBEJDSDAGE, "2026-11-20T10:00+01:00")).isEqualTo("2026-11-23T23:59:59+01:00");
    }

    @Test
    void noArbejdsdageMeanTodayOrTheNextOne() {
        assertThat(due(0, ARBEJDSDAGE, "2026-11-23T10:00+01:00")).isEqualTo("2026-11-23T23:59:59+01:00");
        assertThat(due(0, ARBEJDSDAGE, "2026-11-21T10:00+01:00")).isEqualTo("2026-11-23T23:59:59+01:00");
    }

    @Test
    void theDayIsCopenhagensAlsoJustAfterMidnightThere() {
        assertThat(due(0, CAL_DAYS, "2026-06-30T22:30Z")).isEqualTo("2026-07-01T23:59:59+02:00");
    }

    @Test
    void sixMonthsBeforeABirthdayLieBeforeIt() {
        assertThat(compute(6, MONTHS, BEFORE, "2027-08-31T00:00+02:00").dueAt())
                .isEqualTo(OffsetDateTime.parse("2027-02-28T23:59:59+01:00"));
    }

    @Test
    void arbejdsdageBeforeAnEventSkipTheWeekend() {
        assertThat(compute(1, ARBEJDSDAGE, BEFORE, "2026-11-23T10:00+01:00").dueAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T23:59:59+01:00"));
    }

    @Test
    void theReminderComesWhenTheRulesShareOfTheTimeHasPassed() {
        assertThat(compute(24, PT_HOURS, AFTER, "2026-11-20T17:00+01:00").warnAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-21T11:00+01:00"));
    }

    @Test
    void theReminderIsNeverAfterTheDeadline() {
        Deadline lastSecond = compute(0, ARBEJDSDAGE, AFTER, "2026-11-23T23:59:59.900+01:00");
        Deadline before = compute(6, MONTHS, BEFORE, "2027-08-31T00:00+02:00");

        assertThat(lastSecond.warnAt()).isBeforeOrEqualTo(lastSecond.dueAt());
        assertThat(before.warnAt()).isBefore(before.dueAt());
    }

    private OffsetDateTime due(int amount, DeadlineUnit unit, String start) {
        return compute(amount, unit, AFTER, start).dueAt();
    }

    private Deadline compute(int amount, DeadlineUnit unit, Direction direction, String start) {
        DeadlineRule rule = new DeadlineRule("any", amount, unit, direction, "law", null, 75);
        return calculator.compute(rule, OffsetDateTime.parse(start));
    }
}
