package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the named person the journey's coordinator. */
@Component
class RecordCoordinatorWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyRepository journeys;
    private final JourneyEvents events;

    RecordCoordinatorWorker(TaskAnswers answers, JourneyRepository journeys, JourneyEvents events) {
        this.answers = answers;
        this.journeys = journeys;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-coordinator";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Naming> naming = answers.of(job, Naming.class);
        String coordinator = naming.content().userId();
        journeys.nameCoordinator(naming.journeyId(), coordinator);
        events.by(
                naming.sender(),
                naming.journeyId(),
                EventKind.COORDINATOR_NAMED,
                job.text("department"),
                Map.of("coordinator", coordinator));
        return Map.of();
    }

    /** The form {@code referral-name-coordinator}, as far as it matters here. */
    record Naming(String coordinator) {

        String userId() {
            if (coordinator == null) {
                throw new JobFault("No coordinator was named");
            }
            return coordinator;
        }
    }
}
