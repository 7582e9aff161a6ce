package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what the register says of how the citizen may be reached: a protected address, exempt from Digital Post. */
@Component
class RecordContactMarksWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final JourneyRepository journeys;
    private final CitizenRepository citizens;
    private final JourneyEvents events;

    RecordContactMarksWorker(
            SubmissionRepository submissions,
            JourneyRepository journeys,
            CitizenRepository citizens,
            JourneyEvents events) {
        this.submissions = submissions;
        this.journeys = journeys;
        this.citizens = citizens;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-contact-marks";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Marks> change = submissions.of(job, Marks.class);
        citizens.setMarks(
                journeys.citizenOf(change.journeyId()),
                change.content().protectedAddress(),
                change.content().postExempt());
        events.by(change.sender(), change.journeyId(), EventKind.CONTACT_MARKS_CHANGED, null, Map.of());
        return Map.of();
    }

    /** The message {@code contact-marks-changed}: how both are now. */
    record Marks(boolean protectedAddress, boolean postExempt) {}
}
