package dk.samspil.workers.referral;

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
 * Notes how the outreach went.
 */
@Component
class RecordOutreachWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordOutreachWorker(TaskAnswers answers, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-outreach";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Outreach> answer = answers.of(job, Outreach.class);
        UUID event = events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.OUTREACH_DONE,
                job.text("department"),
                Map.of("result", answer.content().outreachResult()));
        notes.keep(answer.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of();
    }

    /**
     * The form {@code referral-reach-out}.
     *
     * @param outreachResult {@code met} or {@code not-met}
     */
    record Outreach(String outreachResult, String note) {}
}
