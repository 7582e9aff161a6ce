package dk.samspil.workers.plan;

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

/** Leadership's binding decision on whose the help is; that department takes part and is asked to propose. */
@Component
class RecordProposerDecisionWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ProposalBounces bounces;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordProposerDecisionWorker(
            TaskAnswers answers,
            ProposalBounces bounces,
            ParticipantRepository participants,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.bounces = bounces;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-proposer-decision";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Decided> decided = answers.of(job, Decided.class);
        String department = decided.content().proposer();
        bounces.decide(job, department, decided.content().note());
        participants.join(decided.journeyId(), department);
        UUID event = events.by(decided.sender(), decided.journeyId(), EventKind.PROPOSER_DECIDED, department, Map.of());
        notes.keep(decided.journeyId(), event, decided.content().note(), decided.sender(), decided.createdAt());
        return Map.of();
    }

    /** The form {@code plan-lines-decide-proposer}. */
    record Decided(String proposer, String note) {

        Decided {
            if (proposer == null) {
                throw new JobFault("Leadership names no department");
            }
        }
    }
}
