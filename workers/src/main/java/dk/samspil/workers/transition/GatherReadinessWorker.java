package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.ParticipantRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Gathers what DMN-9 asks, theme by theme. The desk that takes over is with it from here on: its head answers for half of
 * what is red.
 */
@Component
class GatherReadinessWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final ReadinessFacts facts;
    private final Holders holders;
    private final ParticipantRepository participants;
    private final Clock clock;

    GatherReadinessWorker(
            LifeTransitions transitions,
            ReadinessFacts facts,
            Holders holders,
            ParticipantRepository participants,
            Clock clock) {
        this.transitions = transitions;
        this.facts = facts;
        this.holders = holders;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "gather-readiness";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        participants.join(transition.journeyId(), transition.toDepartment());
        TimeLeft left = TimeLeft.between(DanishDay.today(clock), transition.turningOn());
        List<Map<String, Object>> themes = facts.of(transition).entrySet().stream()
                .map(fact -> fact(fact.getKey(), fact.getValue(), left))
                .toList();
        Map<String, Object> variables = new HashMap<>(holders.of(transition));
        variables.put("readinessFacts", themes);
        return variables;
    }

    private static Map<String, Object> fact(String theme, String status, TimeLeft left) {
        return Map.of("theme", theme, "status", status, "monthsLeft", left.months(), "weeksLeft", left.weeks());
    }

    /** The months and weeks that have begun, counted back from T: exactly six months before, six are left. */
    record TimeLeft(int months, int weeks) {

        static TimeLeft between(LocalDate today, LocalDate turningOn) {
            return new TimeLeft(
                    begun(today, turningOn, LocalDate::minusMonths), begun(today, turningOn, LocalDate::minusWeeks));
        }

        private static int begun(LocalDate today, LocalDate turningOn, Step back) {
            int steps = 0;
            while (back.from(turningOn, steps).isAfter(today)) {
                steps++;
            }
            return steps;
        }

        private interface Step {
            LocalDate from(LocalDate day, long steps);
        }
    }
}
