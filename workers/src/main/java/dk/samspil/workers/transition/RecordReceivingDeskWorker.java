package dk.samspil.workers.transition;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leadership has decided who takes over; who has the journey stays responsible until that desk has accepted (R19). */
@Component
class RecordReceivingDeskWorker implements JobWorker {

    private final TaskAnswers answers;
    private final LifeTransitions transitions;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordReceivingDeskWorker(
            TaskAnswers answers,
            LifeTransitions transitions,
            ParticipantRepository participants,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.transitions = transitions;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-receiving-desk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Decision> decision = answers.of(job, Decision.class);
        LifeTransition transition = transitions.lock(job);
        String receiver = decision.content().receiver();
        transitions.receivedBy(transition, receiver);
        participants.join(transition.journeyId(), receiver);
        UUID event = events.by(
                decision.sender(),
                transition.journeyId(),
                EventKind.RECEIVING_DESK_DECIDED,
                job.text("department"),
                Map.of("to", receiver));
        notes.keep(transition.journeyId(), event, decision.content().note(), decision.sender(), decision.createdAt());
        return Map.of();
    }

    /** The form {@code child-to-adult-transition-decide-adult-desk}. */
    record Decision(String receiver, String note) {}
}
