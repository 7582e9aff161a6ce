package dk.samspil.workers.followup;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what a citizen who is back needs, and what the journey knew when it closed: nothing is told from the beginning. */
@Component
class RecordWelcomeBackWorker implements JobWorker {

    private final TaskAnswers answers;
    private final KnownHelp knownHelp;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordWelcomeBackWorker(TaskAnswers answers, KnownHelp knownHelp, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.knownHelp = knownHelp;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-welcome-back";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Welcome> given = answers.of(job, Welcome.class);
        String department = job.text("department");
        UUID event = events.by(
                given.sender(),
                given.journeyId(),
                EventKind.WELCOMED_BACK,
                department,
                Map.of("outcome", given.content().wayBack()));
        notes.keep(given.journeyId(), event, given.content().note(), given.sender(), given.createdAt());
        Map<String, Object> known = new HashMap<>(knownHelp.lastAssessment(given.journeyId()));
        known.put("departments", List.of(department));
        known.put("needs", given.content().needs());
        known.put("outcome", given.content().wayBack());
        known.put("endReason", given.content().wayBack());
        return known;
    }

    /**
     * The form {@code citizen-journey-welcome-back}.
     *
     * @param wayBack {@code assessment}, {@code shared-plan} or {@code advised}
     * @param needs code list need
     */
    record Welcome(String wayBack, List<String> needs, String note) {}
}
