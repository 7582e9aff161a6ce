package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person has looked: the transition goes on with these tracks, or it is not relevant. */
@Component
class RecordTransitionConfirmedWorker implements JobWorker {

    private final TaskAnswers answers;
    private final LifeTransitions transitions;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordTransitionConfirmedWorker(
            TaskAnswers answers, LifeTransitions transitions, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.transitions = transitions;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-transition-confirmed";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Confirmation> answer = answers.of(job, Confirmation.class);
        LifeTransition transition = transitions.lock(job);
        boolean relevant = "yes".equals(answer.content().relevant());
        if (!relevant) {
            transitions.endAsNotNeeded(transition);
        } else if (answer.content().tracks() != null) {
            transitions.confirm(transition, answer.content().tracks());
        }
        EventKind kind = relevant ? EventKind.TRANSITION_CONFIRMED : EventKind.TRANSITION_NOT_NEEDED;
        UUID event = events.by(answer.sender(), transition.journeyId(), kind, job.text("department"), Map.of());
        notes.keep(transition.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of();
    }

    /** The confirming form; the tracks only where the kind of transition has some. */
    record Confirmation(String relevant, List<String> tracks, String note) {}
}
