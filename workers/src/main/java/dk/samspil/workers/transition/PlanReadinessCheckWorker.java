package dk.samspil.workers.transition;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When readiness is looked at next: from nine months before T every week, and no more from T on [D]. */
@Component
class PlanReadinessCheckWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final JourneyDeadlines deadlines;
    private final Clock clock;

    PlanReadinessCheckWorker(LifeTransitions transitions, JourneyDeadlines deadlines, Clock clock) {
        this.transitions = transitions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "plan-readiness-check";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        OffsetDateTime next = job.optionalText("lastAt").isPresent() ? inAWeek() : first(transition);
        return Map.of(
                "readinessAt", ISO_OFFSET_DATE_TIME.format(next), "checksLeft", next.isBefore(transition.turningAt()));
    }

    private OffsetDateTime inAWeek() {
        LocalDate day = deadlines.dueAt("D-PARAT-1U", OffsetDateTime.now(clock)).toLocalDate();
        return BirthDate.startOf(day);
    }

    private OffsetDateTime first(LifeTransition transition) {
        OffsetDateTime first = transition.monthsBefore(transition.readinessMonths());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return first.isBefore(now) ? now : first;
    }
}
