package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the six themes of Barnets lov § 123 [S11]: each with its plan, or why it is not relevant. */
@Component
class RecordPlanThemesWorker implements JobWorker {

    private final TaskAnswers answers;
    private final TransitionNotes notes;
    private final JourneyEvents events;

    RecordPlanThemesWorker(TaskAnswers answers, TransitionNotes notes, JourneyEvents events) {
        this.answers = answers;
        this.notes = notes;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-plan-themes";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Themes> answer = answers.of(job, Themes.class);
        answer.content().themes().forEach(theme -> keep(job, answer, theme));
        events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.MILESTONE_NOTED,
                job.text("department"),
                Map.of("milestone", TransitionNotes.milestone(job)));
        return Map.of();
    }

    private void keep(Job job, Submission<Themes> answer, Theme theme) {
        if (theme.text() == null || theme.relevant() == null) {
            throw new JobFault("A theme has neither a plan nor a reason: " + theme.topic());
        }
        notes.keep(job, answer, theme.topic(), theme.text(), "yes".equals(theme.relevant()), null);
    }

    /** The form {@code milestone-youth-plan-fill-themes}. */
    record Themes(List<Theme> themes) {

        Themes {
            if (themes == null || themes.isEmpty()) {
                throw new JobFault("The youth plan has no themes");
            }
        }
    }

    record Theme(String topic, String relevant, String text) {}
}
