package dk.samspil.workers.citizenjourney;

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

/**
 * Keeps a step whose answer is a note and nothing else: {@code eventKind}, which the model gives, says what it was.
 */
@Component
class RecordStepWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordStepWorker(TaskAnswers answers, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-step";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Step> step = answers.of(job, Step.class);
        EventKind kind = EventKind.of(job.text("eventKind"));
        Map<String, Object> detail = step.content().laws() == null
                ? Map.of()
                : Map.of("laws", step.content().laws());
        UUID event = events.by(step.sender(), step.journeyId(), kind, job.taskDepartment(), detail);
        notes.keep(step.journeyId(), event, step.content().note(), step.sender(), step.createdAt());
        return Map.of();
    }

    /**
     * A form with a note.
     *
     * @param laws code list {@code law}; only where the form asks for it
     */
    record Step(String note, List<String> laws) {}
}
