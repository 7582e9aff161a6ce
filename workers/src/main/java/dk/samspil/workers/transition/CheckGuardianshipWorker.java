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
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether who needs a guardian or a power of attorney at 18 has one; until then somebody looks every week [D]. */
@Component
class CheckGuardianshipWorker implements JobWorker {

    private static final Set<String> IN_PLACE = Set.of("done", "not-needed");

    private final LifeTransitions transitions;
    private final ReadinessFacts facts;
    private final Holders holders;
    private final JourneyDeadlines deadlines;
    private final Clock clock;

    CheckGuardianshipWorker(
            LifeTransitions transitions,
            ReadinessFacts facts,
            Holders holders,
            JourneyDeadlines deadlines,
            Clock clock) {
        this.transitions = transitions;
        this.facts = facts;
        this.holders = holders;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "check-guardianship";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        LocalDate next =
                deadlines.dueAt("D-VAERGE-1U", OffsetDateTime.now(clock)).toLocalDate();
        Map<String, Object> variables = new HashMap<>(holders.of(transition));
        variables.put(
                "guardianshipReady", IN_PLACE.contains(facts.of(transition).get("guardianship")));
        variables.put("nextLookAt", ISO_OFFSET_DATE_TIME.format(BirthDate.startOf(next)));
        return variables;
    }
}
