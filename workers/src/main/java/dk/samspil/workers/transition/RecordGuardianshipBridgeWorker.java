package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who helps while a guardianship is not settled. */
@Component
class RecordGuardianshipBridgeWorker implements JobWorker {

    private static final String GUARDIANSHIP = "guardianship";

    private final TaskAnswers answers;
    private final LifeTransitions transitions;
    private final TransitionTexts notes;
    private final ReadinessFacts facts;
    private final JourneyEvents events;

    RecordGuardianshipBridgeWorker(
            TaskAnswers answers,
            LifeTransitions transitions,
            TransitionTexts notes,
            ReadinessFacts facts,
            JourneyEvents events) {
        this.answers = answers;
        this.transitions = transitions;
        this.notes = notes;
        this.facts = facts;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-guardianship-bridge";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Bridge> bridge = answers.of(job, Bridge.class);
        LifeTransition transition = transitions.lock(job);
        notes.keep(
                transition.transitionId(),
                TransitionTexts.NO_MILESTONE,
                GUARDIANSHIP,
                bridge.content().text(),
                null,
                bridge);
        String status = "yes".equals(bridge.content().settled()) ? "done" : "underway";
        facts.note(transition.transitionId(), transition.journeyId(), GUARDIANSHIP, status, bridge.createdAt());
        events.by(
                bridge.sender(),
                transition.journeyId(),
                EventKind.GUARDIANSHIP_FOLLOWED,
                job.text("department"),
                Map.of());
        return Map.of();
    }

    /** The form {@code child-to-adult-transition-bridge-guardianship}. */
    record Bridge(String settled, String text) {}
}
