package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps how help that had not begun was set going the same day, or what bridges it. */
@Component
class RecordAcuteStartWorker implements JobWorker {

    private final TaskAnswers answers;
    private final SupportStarts starts;
    private final JourneyEvents events;

    RecordAcuteStartWorker(TaskAnswers answers, SupportStarts starts, JourneyEvents events) {
        this.answers = answers;
        this.starts = starts;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-acute-start";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Start> answer = answers.of(job, Start.class);
        boolean started = "yes".equals(answer.content().started());
        starts.keep(job, answer, job.id("subjectId"), started, answer.content().note());
        EventKind kind = started ? EventKind.SUPPORT_STARTED : EventKind.BRIDGE_ADDED;
        events.by(answer.sender(), answer.journeyId(), kind, job.text("department"), Map.of());
        return Map.of();
    }

    /** The form {@code milestone-switch-get-help-going}. */
    record Start(String started, String note) {}
}
