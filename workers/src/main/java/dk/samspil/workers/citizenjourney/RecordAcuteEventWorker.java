package dk.samspil.workers.citizenjourney;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Links an acute event to the journey; who must assess it takes part from now on, and has time from when it was told. */
@Component
class RecordAcuteEventWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final AcuteEventRepository acuteEvents;
    private final ParticipantRepository participants;
    private final JourneyEvents events;

    RecordAcuteEventWorker(
            SubmissionRepository submissions,
            AcuteEventRepository acuteEvents,
            ParticipantRepository participants,
            JourneyEvents events) {
        this.submissions = submissions;
        this.acuteEvents = acuteEvents;
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-acute-event";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Report> report = submissions.of(job, Report.class);
        String department = job.text("department");
        acuteEvents.report(job.id("acuteEventId"), report.journeyId(), report.createdAt());
        participants.join(report.journeyId(), department);
        events.by(report.sender(), report.journeyId(), EventKind.ACUTE_EVENT, department, Map.of());
        return Map.of("receivedAt", ISO_OFFSET_DATE_TIME.format(report.createdAt()));
    }

    /** The message {@code acute-event}; its text is read where it is assessed. */
    record Report() {}
}
