package dk.samspil.workers.meeting;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that what was agreed at a meeting has been done. */
@Component
class RecordActionDoneWorker implements JobWorker {

    private final TaskAnswers answers;
    private final MeetingRepository meetings;
    private final JourneyEvents events;

    RecordActionDoneWorker(TaskAnswers answers, MeetingRepository meetings, JourneyEvents events) {
        this.answers = answers;
        this.meetings = meetings;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-action-done";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Done> answer = answers.of(job, Done.class);
        UUID journeyId = job.id("journeyId");
        if (!meetings.carryOut(job.id("subjectId"), journeyId, answer.content().note(), answer.createdAt())) {
            throw new JobFault("The journey has no open action of this id");
        }
        events.by(answer.sender(), journeyId, EventKind.ACTION_DONE, job.text("department"), Map.of());
        return Map.of();
    }

    /** The form {@code network-meeting-carry-out-action}. */
    record Done(String note) {}
}
