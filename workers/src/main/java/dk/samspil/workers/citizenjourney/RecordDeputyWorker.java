package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes who stands in for the coordinator, and tells the citizen. */
@Component
class RecordDeputyWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordDeputyWorker(
            TaskAnswers answers,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-deputy";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Naming> naming = answers.of(job, Naming.class);
        UUID journeyId = naming.journeyId();
        String deputy = naming.content().userId();
        journeys.nameDeputy(journeyId, deputy);
        outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), Template.DEPUTY_NAMED, Map.of());
        UUID event = events.by(
                naming.sender(), journeyId, EventKind.DEPUTY_NAMED, job.taskDepartment(), Map.of("deputy", deputy));
        notes.keep(journeyId, event, naming.content().note(), naming.sender(), naming.createdAt());
        return Map.of();
    }

    /** The form {@code citizen-journey-name-deputy}. */
    record Naming(String deputy, String note) {

        String userId() {
            if (deputy == null) {
                throw new JobFault("No deputy was named");
            }
            return deputy;
        }
    }
}
