package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps which municipality acts from now on (retssikkerhedsloven § 9), and why. */
@Component
class RecordMoveWorker implements JobWorker {

    private final TaskAnswers answers;
    private final MoveRepository moves;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordMoveWorker(TaskAnswers answers, MoveRepository moves, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.moves = moves;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-move";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Move> move = answers.of(job, Move.class);
        UUID journeyId = move.journeyId();
        String outcome = move.content().outcome();
        moves.settle(journeyId, outcome, move.content().municipality(), move.sender(), move.createdAt());
        UUID event = events.by(
                move.sender(), journeyId, EventKind.CITIZEN_MOVED, job.text("department"), Map.of("outcome", outcome));
        notes.keep(journeyId, event, move.content().note(), move.sender(), move.createdAt());
        return Map.of();
    }

    /**
     * The form {@code citizen-journey-clarify-acting-municipality}.
     *
     * @param moveOutcome code list {@code move-outcome}
     * @param municipality null when the responsibility stays
     */
    record Move(String moveOutcome, String municipality, String note) {

        String outcome() {
            if (moveOutcome == null) {
                throw new JobFault("It is not settled which municipality acts");
            }
            return moveOutcome;
        }
    }
}
