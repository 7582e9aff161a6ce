package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps whether an event in a running journey calls for acute action (Barnets lov § 136 ff. [S2]). */
@Component
class RecordAcuteEventAssessmentWorker implements JobWorker {

    private static final String YES = "yes";

    private final TaskAnswers answers;
    private final AcuteEventRepository acuteEvents;
    private final JourneyEvents events;

    RecordAcuteEventAssessmentWorker(TaskAnswers answers, AcuteEventRepository acuteEvents, JourneyEvents events) {
        this.answers = answers;
        this.acuteEvents = acuteEvents;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-acute-event-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Assessment> answer = answers.of(job, Assessment.class);
        Assessment assessment = answer.content();
        acuteEvents.assess(
                job.id("acuteEventId"),
                assessment.isAcute(),
                YES.equals(assessment.seen()),
                assessment.reason(),
                answer.sender(),
                assessment.secondPerson(),
                answer.createdAt());
        events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.ACUTE_ASSESSED,
                job.text("department"),
                Map.of("acute", assessment.isAcute()));
        return Map.of();
    }

    /** The form {@code citizen-journey-assess-acute-event}. */
    record Assessment(String acute, String seen, String reason, String secondPerson) {

        boolean isAcute() {
            if (acute == null) {
                throw new JobFault("It is not said whether the event is acute");
            }
            return YES.equals(acute);
        }
    }
}
