package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps leadership's binding decision which desk receives the youth. The child desk is responsible until that desk
 * has accepted (R19).
 */
@Component
class RecordAdultDeskWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Transitions transitions;
    private final TransitionNotes notes;
    private final ParticipantRepository participants;
    private final JourneyEvents events;

    RecordAdultDeskWorker(
            TaskAnswers answers,
            Transitions transitions,
            TransitionNotes notes,
            ParticipantRepository participants,
            JourneyEvents events) {
        this.answers = answers;
        this.transitions = transitions;
        this.notes = notes;
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-adult-desk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Decision> decision = answers.of(job, Decision.class);
        String desk = decision.content().assignedDesk();
        if (desk == null) {
            throw new JobFault("Leadership must name a desk");
        }
        transitions.receivedBy(transitions.lock(job), desk);
        participants.join(decision.journeyId(), desk);
        notes.keep(job, decision, "desk-decision", decision.content().noteDeskDecision(), null, null);
        events.by(decision.sender(), decision.journeyId(), EventKind.ADULT_DESK_DECIDED, desk, Map.of("to", desk));
        return Map.of("adultDepartment", desk);
    }

    /** The form {@code milestone-adult-adviser-assign-adult-desk}. */
    record Decision(String assignedDesk, String noteDeskDecision) {}
}
