package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The adult adviser becomes the coordinator, and the transition has landed; the journey goes on. */
@Component
class CloseTransitionWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Transitions transitions;
    private final TransitionNotes notes;
    private final JourneyRepository journeys;
    private final JourneyEvents events;

    CloseTransitionWorker(
            TaskAnswers answers,
            Transitions transitions,
            TransitionNotes notes,
            JourneyRepository journeys,
            JourneyEvents events) {
        this.answers = answers;
        this.transitions = transitions;
        this.notes = notes;
        this.journeys = journeys;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "close-transition";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Closing> answer = answers.of(job, Closing.class);
        Closing closing = answer.content();
        if (closing.coordinator() == null) {
            throw new JobFault("The new coordinator must be named: never vacant");
        }
        Transition transition = transitions.lock(job);
        journeys.nameCoordinator(answer.journeyId(), closing.coordinator(), closing.deputy());
        transitions.nameAdviser(transition, closing.coordinator());
        notes.keep(job, answer, "closing", closing.noteClosing(), null, null);
        notes.choose(job, answer, "offer-again", closing.choiceOfferAgain());
        transitions.land(transition, answer.createdAt());
        events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.TRANSITION_LANDED,
                job.text("department"),
                Map.of("coordinator", closing.coordinator()));
        return Map.of();
    }

    /** The form {@code milestone-close-take-over-role}. */
    record Closing(String coordinator, String deputy, String choiceOfferAgain, String noteClosing) {}
}
