package dk.samspil.workers.handover;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
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

/** Keeps leadership's binding decision about who takes over (R1). */
@Component
class RecordHandoverDecisionWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordHandoverDecisionWorker(
            TaskAnswers answers, ParticipantRepository participants, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-handover-decision";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Receiver> decision = answers.of(job, Receiver.class);
        String desk = decision.content().assignedDesk();
        if (desk == null) {
            throw new JobFault("Leadership's decision names no desk");
        }
        participants.join(decision.journeyId(), desk);
        UUID event = events.by(decision.sender(), decision.journeyId(), EventKind.DESK_DECIDED, desk, Map.of());
        notes.keep(decision.journeyId(), event, decision.content().note(), decision.sender(), decision.createdAt());
        return Map.of("toDepartment", desk);
    }

    /** The form {@code handover-decide-receiver}. */
    record Receiver(String assignedDesk, String note) {}
}
