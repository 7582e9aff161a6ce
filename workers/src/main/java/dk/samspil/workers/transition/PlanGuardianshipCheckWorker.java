package dk.samspil.workers.transition;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * When somebody looks at a guardianship case next: every week until it is settled, also after 18 [D]. The desk that has the
 * youth then does it.
 */
@Component
class PlanGuardianshipCheckWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final Holders holders;
    private final JourneyDeadlines deadlines;
    private final Clock clock;

    PlanGuardianshipCheckWorker(LifeTransitions transitions, Holders holders, JourneyDeadlines deadlines, Clock clock) {
        this.transitions = transitions;
        this.holders = holders;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "plan-guardianship-check";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate next =
                deadlines.dueAt("D-VAERGE-1U", OffsetDateTime.now(clock)).toLocalDate();
        Map<String, Object> variables = new HashMap<>(holders.of(transitions.lock(job)));
        variables.put("checkAt", ISO_OFFSET_DATE_TIME.format(BirthDate.startOf(next)));
        return variables;
    }
}
