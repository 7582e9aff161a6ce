package dk.samspil.workers.transition;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * When help is offered again after a no: three months after T [D], and to who has a right to youth support again and again
 * until they turn 23, when that right ends (Barnets lov §§ 113–116 [S13]).
 */
@Component
class PlanOfferWorker implements JobWorker {

    private static final String YOUTH_SUPPORT = "youth-support";
    private static final int YOUTH_SUPPORT_ENDS = 23;

    private final LifeTransitions transitions;
    private final Holders holders;
    private final JourneyDeadlines deadlines;
    private final Clock clock;

    PlanOfferWorker(LifeTransitions transitions, Holders holders, JourneyDeadlines deadlines, Clock clock) {
        this.transitions = transitions;
        this.holders = holders;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "plan-offer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        OffsetDateTime next = transition.offers() == 0 ? first(transition) : again(transition);
        Map<String, Object> variables = new HashMap<>(holders.of(transition));
        variables.put("offerAt", ISO_OFFSET_DATE_TIME.format(next));
        variables.put("offersLeft", transition.offers() == 0 || isWithinYouthSupport(transition, next));
        return variables;
    }

    /** Who says no after that time is asked as long after the no. */
    private OffsetDateTime first(LifeTransition transition) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime planned = startOf("D-TILBUD-3M", transition.turningAt());
        return planned.isAfter(now) ? planned : startOf("D-TILBUD-3M", now);
    }

    private OffsetDateTime again(LifeTransition transition) {
        return startOf("D-TILBUD-6M", transition.offeredAt());
    }

    private static boolean isWithinYouthSupport(LifeTransition transition, OffsetDateTime next) {
        return transition.tracks().contains(YOUTH_SUPPORT)
                && next.isBefore(BirthDate.startOf(transition.birthday(YOUTH_SUPPORT_ENDS)));
    }

    private OffsetDateTime startOf(String code, OffsetDateTime from) {
        return BirthDate.startOf(deadlines.dueAt(code, from).toLocalDate());
    }
}
