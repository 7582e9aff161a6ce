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

/** What somebody did because a theme was yellow or red: {@code step}, which the model gives, says who. */
@Component
class RecordReadinessStepWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordReadinessStepWorker(TaskAnswers answers, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-readiness-step";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Step> step = answers.of(job, Step.class);
        UUID event = events.by(
                step.sender(), step.journeyId(), EventKind.of(job.text("step")), job.taskDepartment(), Map.of());
        notes.keep(step.journeyId(), event, step.content().note(), step.sender(), step.createdAt());
        return Map.of();
    }

    /** A form with a note. */
    record Step(String note) {}
}
