package dk.samspil.workers.followup;

import dk.samspil.workers.job.EngineMessages;
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

/** Keeps a talk that the citizen asked for; when the citizen wants the plan looked at, its follow-up begins now. */
@Component
class RecordTalkWorker implements JobWorker {

    private final TaskAnswers answers;
    private final EngineMessages messages;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordTalkWorker(TaskAnswers answers, EngineMessages messages, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.messages = messages;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-talk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Talk> talk = answers.of(job, Talk.class);
        UUID event =
                events.by(talk.sender(), talk.journeyId(), EventKind.CITIZEN_TALKED, job.text("department"), Map.of());
        notes.keep(talk.journeyId(), event, talk.content().note(), talk.sender(), talk.createdAt());
        if (Boolean.TRUE.equals(talk.content().lookAtPlan())) {
            String submissionId = talk.submissionId().toString();
            messages.publish(
                    "review-asked", talk.journeyId().toString(), submissionId, Map.of("submissionId", submissionId));
        }
        return Map.of();
    }

    /** The form {@code citizen-journey-talk-with-citizen}. */
    record Talk(String note, Boolean lookAtPlan) {}
}
