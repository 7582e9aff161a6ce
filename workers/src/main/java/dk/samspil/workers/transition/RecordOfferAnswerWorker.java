package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The answer to an offer made again: a yes takes the way up where it was broken off. */
@Component
class RecordOfferAnswerWorker implements JobWorker {

    private final TaskAnswers answers;
    private final LifeTransitions transitions;
    private final Successions successions;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordOfferAnswerWorker(
            TaskAnswers answers,
            LifeTransitions transitions,
            Successions successions,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.transitions = transitions;
        this.successions = successions;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-offer-answer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Offer> answer = answers.of(job, Offer.class);
        LifeTransition transition = transitions.lock(job);
        transitions.noteOffer(transition);
        EventKind kind = EventKind.HELP_OFFERED_AGAIN;
        if ("yes".equals(answer.content().accepted())) {
            transitions.becomeRunning(transition);
            successions.askAgain(transition);
            kind = EventKind.TRANSITION_GOES_ON;
        }
        UUID event = events.by(answer.sender(), transition.journeyId(), kind, job.text("department"), Map.of());
        notes.keep(transition.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of();
    }

    /** The form {@code child-to-adult-transition-offer-again}. */
    record Offer(String accepted, String source, String note) {}
}
