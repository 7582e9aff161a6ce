package dk.samspil.workers.transition;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.deadline.JourneyDeadlines;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Works out when the milestones of a transition begin, by the rules of today: at the start of the day in Denmark, on
 * weekdays and holidays alike, since a birthday does not move; the days people have for it are deadlines of their own.
 */
@Component
class MilestonePlan {

    private final Milestones milestones;
    private final JourneyDeadlines deadlines;
    private final Clock clock;

    MilestonePlan(Milestones milestones, JourneyDeadlines deadlines, Clock clock) {
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What lies ahead, the first first. */
    List<Milestone> ahead(LifeTransition transition) {
        List<String> begun = milestones.begun(transition.transitionId());
        LocalDate today = DanishDay.today(clock);
        return milestones.rules(transition.kind(), today).stream()
                .filter(rule -> transition.isFor(rule.tracks()) && !begun.contains(rule.code()))
                .map(rule -> milestone(transition, rule, today))
                .sorted(Comparator.comparing(Milestone::beginsAt))
                .toList();
    }

    /** Says whether the rules have moved, added or taken away a milestone since it was planned. */
    boolean hasMoved(LifeTransition transition) {
        Map<String, Instant> now = ahead(transition).stream()
                .collect(Collectors.toMap(
                        Milestone::code, milestone -> milestone.beginsAt().toInstant()));
        Map<String, Instant> planned = milestones.ahead(transition.transitionId()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toInstant()));
        return !now.equals(planned);
    }

    private Milestone milestone(LifeTransition transition, MilestoneRule rule, LocalDate today) {
        LocalDate day =
                deadlines.day(transition.birthday(rule.anchorAge()), rule.direction(), rule.amount(), rule.unit());
        OffsetDateTime beginsAt = BirthDate.startOf(day);
        return new Milestone(rule.code(), rule.processId(), beginsAt, day.isBefore(today));
    }
}
