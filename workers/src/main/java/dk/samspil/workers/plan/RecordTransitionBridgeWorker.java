package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import dk.samspil.workers.transition.ReadinessFacts;
import dk.samspil.workers.transition.Successions;
import dk.samspil.workers.transition.TransitionTexts;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Adds to the plan what stands in on the day of a transition for what is not ready. Without the citizen's yes it is no
 * line but an offer, and readiness stays red.
 */
@Component
class RecordTransitionBridgeWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final LineWriter lines;
    private final Successions successions;
    private final ReadinessFacts facts;
    private final TransitionTexts notes;
    private final JourneyEvents events;

    RecordTransitionBridgeWorker(
            TaskAnswers answers,
            Plans plans,
            LineWriter lines,
            Successions successions,
            ReadinessFacts facts,
            TransitionTexts notes,
            JourneyEvents events) {
        this.answers = answers;
        this.plans = plans;
        this.lines = lines;
        this.successions = successions;
        this.facts = facts;
        this.notes = notes;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-transition-bridge";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Bridge> answer = answers.of(job, Bridge.class);
        UUID transitionId = job.id("transitionId");
        if ("yes".equals(answer.content().agreed())) {
            build(transitionId, job.text("department"), answer);
        } else {
            notes.keep(transitionId, "M9", "offer", answer.content().description(), null, answer);
        }
        return Map.of();
    }

    private void build(UUID transitionId, String department, Submission<Bridge> answer) {
        Bridge bridge = answer.content();
        UUID journeyId = answer.journeyId();
        Plan plan = plans.currentOrDraft(journeyId, "youth-plan");
        UUID line = lines.bridge(plan, department, bridge.proposal(), bridge.line());
        if (bridge.line() != null) {
            successions.takesOver(transitionId, journeyId, bridge.line(), line, answer.sender());
        }
        facts.note(transitionId, journeyId, bridge.theme(), "underway", answer.createdAt());
        events.by(answer.sender(), journeyId, EventKind.TRANSITION_BRIDGED, department, Map.of("line", line));
    }

    /**
     * The form {@code readiness-build-bridge}.
     *
     * @param theme code list {@code readiness-theme}: what it stands in for
     * @param line the service it takes over from; null when there is none
     */
    record Bridge(
            String theme,
            UUID line,
            String law,
            String service,
            String description,
            String goal,
            LocalDate startsOn,
            String provider,
            String agreed) {

        Proposal proposal() {
            return new Proposal(
                    law,
                    service,
                    description,
                    goal,
                    "maintain",
                    null,
                    null,
                    null,
                    startsOn,
                    null,
                    null,
                    provider,
                    null,
                    false,
                    "no",
                    null);
        }
    }
}
