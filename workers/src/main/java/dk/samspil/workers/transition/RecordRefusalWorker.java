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

/** A no to help is respected, and the offer is kept for later; a no that is not the citizen's own changes nothing. */
@Component
class RecordRefusalWorker implements JobWorker {

    private final TaskAnswers answers;
    private final LifeTransitions transitions;
    private final Milestones milestones;
    private final Successions successions;
    private final TransitionTexts offers;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordRefusalWorker(
            TaskAnswers answers,
            LifeTransitions transitions,
            Milestones milestones,
            Successions successions,
            TransitionTexts offers,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.transitions = transitions;
        this.milestones = milestones;
        this.successions = successions;
        this.offers = offers;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-refusal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Refusal> answer = answers.of(job, Refusal.class);
        LifeTransition transition = transitions.lock(job);
        milestones.takeUpAgain(transition.transitionId());
        EventKind kind = EventKind.TRANSITION_GOES_ON;
        if (answer.content().isTheirOwn()) {
            respect(transition, answer);
            kind = EventKind.TRANSITION_DECLINED;
        }
        UUID event = events.by(answer.sender(), transition.journeyId(), kind, job.text("department"), Map.of());
        notes.keep(transition.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of();
    }

    private void respect(LifeTransition transition, Submission<Refusal> answer) {
        transitions.decline(transition);
        successions.declineAll(transition, answer.sender());
        offers.keep(
                transition.transitionId(),
                TransitionTexts.NO_MILESTONE,
                "offer",
                answer.content().offer(),
                null,
                answer);
    }

    /** A refusing form; only where others may speak for the citizen it asks whose no it is. */
    record Refusal(String ownRefusal, String offer, String note) {

        boolean isTheirOwn() {
            return !"no".equals(ownRefusal);
        }
    }
}
