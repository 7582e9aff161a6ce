package dk.samspil.workers.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Applies deadline rules to events of the casework, for dates that belong to no task. */
@Component
public class JourneyDeadlines {

    private final DeadlineRepository deadlines;

    JourneyDeadlines(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Returns the last instant in time, with Copenhagen's offset.
     *
     * @throws dk.samspil.workers.job.JobFault when no such rule is valid on the day it starts
     */
    public OffsetDateTime dueAt(String code, OffsetDateTime start) {
        var day = start.atZoneSameInstant(DeadlineCalculator.COPENHAGEN).toLocalDate();
        var calculator = new DeadlineCalculator(new WorkCalendar(deadlines.closingDays()));
        return calculator.compute(deadlines.rule(code, day), start).dueAt();
    }

    /**
     * Returns the day that lies so far before or after another, counted as deadlines are.
     *
     * @param direction {@code before} or {@code after}
     * @param unit a unit of the reference data that counts days
     */
    public LocalDate day(LocalDate from, String direction, int amount, String unit) {
        var calculator = new DeadlineCalculator(new WorkCalendar(deadlines.closingDays()));
        return calculator.day(
                from,
                DeadlineRule.Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                amount,
                DeadlineUnit.valueOf(unit));
    }
}
