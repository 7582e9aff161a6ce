package dk.samspil.workers.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Applies the reference data's rules in the Danish calendar. */
@Component
public class Deadlines {

    private final DeadlineRepository rules;

    Deadlines(DeadlineRepository rules) {
        this.rules = rules;
    }

    /** Returns the last instant in time of a rule that starts then, without starting a deadline. */
    public OffsetDateTime dueAt(String code, OffsetDateTime start) {
        return compute(code, start).dueAt();
    }

    Deadline compute(String code, OffsetDateTime start) {
        LocalDate startDay =
                start.atZoneSameInstant(DeadlineCalculator.COPENHAGEN).toLocalDate();
        return new DeadlineCalculator(new WorkCalendar(rules.closingDays())).compute(rules.rule(code, startDay), start);
    }
}
