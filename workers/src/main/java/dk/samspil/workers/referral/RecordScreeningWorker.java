package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
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
 * Keeps the screening that every child's case gets, and the opening of an adult's (Barnets lov § 18, VUM; domain.md S5,
 * S17). Where there is nothing to investigate, the investigation's deadline ends here.
 */
@Component
class RecordScreeningWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ScreeningRepository screenings;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordScreeningWorker(
            TaskAnswers answers,
            ScreeningRepository screenings,
            DeadlineRepository deadlines,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.screenings = screenings;
        this.deadlines = deadlines;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-screening";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Screening> screening = answers.of(job, Screening.class);
        screenings.keep(job.id("referralId"), screening);
        if (!screening.content().leadsToAssessment()) {
            deadlines.notApplicable(screening.journeyId(), DeadlineCodes.NOT_INVESTIGATED);
        }
        UUID event = events.by(
                screening.sender(),
                screening.journeyId(),
                EventKind.SCREENED,
                job.text("department"),
                Map.of(
                        "track",
                        screening.content().screeningTrack(),
                        "grounds",
                        screening.content().severity()));
        notes.keep(
                screening.journeyId(),
                event,
                screening.content().fullReason(),
                screening.sender(),
                screening.createdAt());
        return Map.of();
    }
}
