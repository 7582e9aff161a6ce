package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that the new municipality was notified and has the material (Barnets lov § 132; for adults by consent). */
@Component
class RecordMaterialSentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final MoveRepository moves;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordMaterialSentWorker(TaskAnswers answers, MoveRepository moves, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.moves = moves;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-material-sent";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Sending> sending = answers.of(job, Sending.class);
        UUID journeyId = sending.journeyId();
        moves.materialSent(journeyId, sending.content().sentOn());
        UUID event = events.by(sending.sender(), journeyId, EventKind.MATERIAL_SENT, job.text("department"), Map.of());
        notes.keep(journeyId, event, sending.content().note(), sending.sender(), sending.createdAt());
        return Map.of();
    }

    /** The form {@code citizen-journey-send-material}. */
    record Sending(LocalDate sentOn, String note) {}
}
