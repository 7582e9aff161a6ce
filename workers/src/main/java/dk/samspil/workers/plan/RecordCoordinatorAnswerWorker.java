package dk.samspil.workers.plan;

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

/**
 * Notes whether the citizen accepts the coordinator. Asking for another is possible once, so the process is told
 * that it was used.
 */
@Component
class RecordCoordinatorAnswerWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordCoordinatorAnswerWorker(TaskAnswers answers, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-coordinator-answer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Answer> answer = answers.of(job, Answer.class);
        boolean other = "other".equals(answer.content().coordinatorAnswer());
        UUID event = events.by(
                answer.sender(),
                answer.journeyId(),
                other ? EventKind.OTHER_COORDINATOR_ASKED : EventKind.COORDINATOR_CONFIRMED,
                job.text("department"),
                Map.of());
        notes.keep(answer.journeyId(), event, answer.content().why(), answer.sender(), answer.createdAt());
        return Map.of("coordinatorAsked", other);
    }

    /** The form {@code plan-coordinator-confirm-coordinator}. */
    record Answer(String coordinatorAnswer, String why) {}
}
