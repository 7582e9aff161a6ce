package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notes in the timeline which acute help was started, and whether the police were told.
 */
@Component
class RecordAcuteHelpWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordAcuteHelpWorker(TaskAnswers answers, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-acute-help";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Help> help = answers.of(job, Help.class);
        UUID event = events.by(
                help.sender(),
                help.journeyId(),
                EventKind.ACUTE_HELP_STARTED,
                job.text("department"),
                Map.of(
                        "measures",
                        help.content().measures(),
                        "policeTold",
                        help.content().policeWasTold()));
        notes.keep(help.journeyId(), event, help.content().note(), help.sender(), help.createdAt());
        return Map.of();
    }

    /**
     * The form {@code referral-start-acute-help}.
     *
     * @param measures code list {@code acute-measure}
     */
    record Help(List<String> measures, Boolean policeTold, String note) {

        boolean policeWasTold() {
            return Boolean.TRUE.equals(policeTold);
        }
    }
}
