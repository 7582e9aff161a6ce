package dk.samspil.workers.followup;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes who did not answer. Silence holds nothing up and means nothing: neither yes nor no. */
@Component
class NoteFollowUpSilenceWorker implements JobWorker {

    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    NoteFollowUpSilenceWorker(DeadlineRepository deadlines, JourneyEvents events) {
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "note-follow-up-silence";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        deadlines.cancelAbout(job.id("subjectId"));
        String party = job.text("silentParty");
        events.bySystem(
                job.id("journeyId"), EventKind.FOLLOW_UP_SILENCE, "citizen".equals(party) ? null : party, Map.of());
        return Map.of();
    }
}
