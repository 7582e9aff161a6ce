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
 * Notes that the coordinator has talked with a citizen who did not answer. The plan still waits for the answer.
 */
@Component
class RecordPlanTalkWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordPlanTalkWorker(TaskAnswers answers, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-plan-talk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Talk> talk = answers.of(job, Talk.class);
        UUID event =
                events.by(talk.sender(), talk.journeyId(), EventKind.PLAN_TALKED, job.text("department"), Map.of());
        notes.keep(talk.journeyId(), event, talk.content().note(), talk.sender(), talk.createdAt());
        return Map.of();
    }

    /** The form {@code plan-lines-talk-about-plan}. */
    record Talk(String note) {}
}
