package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import dk.samspil.workers.transition.ReadinessFacts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps a step of a milestone: what was written, what was chosen, and how far the themes have come. */
@Component
class RecordMilestoneStepWorker implements JobWorker {

    private final TaskAnswers answers;
    private final TransitionNotes notes;
    private final ReadinessFacts facts;
    private final JourneyEvents events;

    RecordMilestoneStepWorker(TaskAnswers answers, TransitionNotes notes, ReadinessFacts facts, JourneyEvents events) {
        this.answers = answers;
        this.notes = notes;
        this.facts = facts;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-milestone-step";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<StepAnswers> answer = answers.of(job, StepAnswers.class);
        StepAnswers step = answer.content();
        step.notes().forEach((topic, text) -> notes.keep(job, answer, topic, text, null, step.source()));
        step.choices().forEach((topic, choice) -> notes.choose(job, answer, topic, choice));
        step.readiness()
                .forEach((theme, status) ->
                        facts.note(job.id("transitionId"), answer.journeyId(), theme, status, answer.createdAt()));
        events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.MILESTONE_NOTED,
                job.text("department"),
                Map.of("milestone", TransitionNotes.milestone(job)));
        return Map.of();
    }
}
