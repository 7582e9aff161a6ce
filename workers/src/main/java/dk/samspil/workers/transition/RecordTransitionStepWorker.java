package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps a step of a transition whose answer is a text: the model gives its {@code topic}, its {@code eventKind} and, in a
 * milestone, its {@code milestoneCode}.
 */
@Component
class RecordTransitionStepWorker implements JobWorker {

    private final TaskAnswers answers;
    private final LifeTransitions transitions;
    private final TransitionTexts notes;
    private final JourneyEvents events;

    RecordTransitionStepWorker(
            TaskAnswers answers, LifeTransitions transitions, TransitionTexts notes, JourneyEvents events) {
        this.answers = answers;
        this.transitions = transitions;
        this.notes = notes;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-transition-step";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Step> step = answers.of(job, Step.class);
        LifeTransition transition = transitions.lock(job);
        notes.keep(
                transition.transitionId(),
                job.optionalText("milestoneCode").orElse(TransitionTexts.NO_MILESTONE),
                job.text("topic"),
                step.content().text(),
                step.content().source(),
                step);
        events.by(
                step.sender(),
                transition.journeyId(),
                EventKind.of(job.text("eventKind")),
                job.text("department"),
                Map.of());
        return Map.of();
    }

    /** A form with a text and who said it. */
    record Step(String text, String source) {}
}
