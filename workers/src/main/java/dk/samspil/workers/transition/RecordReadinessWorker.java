package dk.samspil.workers.transition;

import static dk.samspil.workers.journey.Departments.LEADERSHIP;

import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps the colours of the themes and says who acts (DMN-9): on yellow the coordinator's desk, once half a year is left,
 * on red both heads, and in the last six weeks leadership, with a bridge for each theme. Who is at work on it already is not
 * asked again, nor, about yellow, who was asked when it looked the same.
 */
@Component
class RecordReadinessWorker implements JobWorker {

    private static final String NOBODY = "none";

    private final LifeTransitions transitions;
    private final ReadinessChecks checks;
    private final JourneyDeadlines deadlines;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final Clock clock;

    RecordReadinessWorker(
            LifeTransitions transitions,
            ReadinessChecks checks,
            JourneyDeadlines deadlines,
            ParticipantRepository participants,
            JourneyEvents events,
            Clock clock) {
        this.transitions = transitions;
        this.checks = checks;
        this.deadlines = deadlines;
        this.participants = participants;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "record-readiness";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        Map<String, String> themes = themes(job);
        Colour worst = Colour.worst(themes.values().stream().map(Colour::of).toList());
        boolean asBefore = checks.isAsBefore(transition, themes, transition.monthsBefore(transition.lastMonths()));
        checks.keep(transition, worst, themes);
        return switch (worst) {
            case GREEN -> answer(worst, NOBODY, false, List.of());
            case YELLOW -> yellow(transition, asBefore);
            case RED -> red(job, transition);
        };
    }

    private Map<String, Object> yellow(LifeTransition transition, boolean asBefore) {
        boolean early = OffsetDateTime.now(clock).isBefore(transition.monthsBefore(transition.lastMonths()));
        boolean leftAlone = early || asBefore || checks.isAtWork(transition.journeyId(), "D-PARAT-GUL-5AD");
        return answer(Colour.YELLOW, leftAlone ? NOBODY : Colour.YELLOW.code(), false, List.of());
    }

    private Map<String, Object> red(Job job, LifeTransition transition) {
        boolean headsAtWork = checks.isAtWork(transition.journeyId(), "D-PARAT-2AD");
        boolean forum = isLastWeeks(transition) && !checks.isAtWork(transition.journeyId(), "D-PARAT-BRO-3AD");
        if (forum) {
            participants.join(transition.journeyId(), LEADERSHIP);
        }
        if (headsAtWork && !forum) {
            return answer(Colour.RED, NOBODY, false, List.of());
        }
        events.bySystem(transition.journeyId(), EventKind.READINESS_RED, job.text("department"), Map.of());
        return answer(Colour.RED, Colour.RED.code(), forum, headsAtWork ? List.of() : heads(job, transition));
    }

    /** After the handover both may be one desk. */
    private static List<String> heads(Job job, LifeTransition transition) {
        return Stream.of(job.text("department"), transition.toDepartment())
                .distinct()
                .toList();
    }

    private boolean isLastWeeks(LifeTransition transition) {
        LocalDate first = deadlines.dueAt("D-PARAT-6U", transition.turningAt()).toLocalDate();
        return !DanishDay.today(clock).isBefore(first);
    }

    private static Map<String, Object> answer(Colour worst, String raised, boolean lastWeeks, List<String> heads) {
        return Map.of("readiness", worst.code(), "raised", raised, "lastWeeks", lastWeeks, "heads", heads);
    }

    /** The facts and their colours come in the same order. */
    private static Map<String, String> themes(Job job) {
        Map<String, String> themes = new LinkedHashMap<>();
        List<String> colours = job.texts("colours");
        List<?> facts = (List<?>) job.variables().get("readinessFacts");
        for (int i = 0; i < colours.size(); i++) {
            themes.put((String) ((Map<?, ?>) facts.get(i)).get("theme"), colours.get(i));
        }
        return themes;
    }
}
